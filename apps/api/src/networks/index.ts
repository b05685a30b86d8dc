export { NETWORK_ENTITIES } from './entities/index.js';
export { LocalTextModel, localTextOf, Translation, TranslationInput } from './model/local-text.model.js';
export { NetworkName, OrganizationName } from './model/names.model.js';
export { DecisionRules, Office } from './model/network.model.js';
export { NetworksFinder, type NetworkStory, type PublicNetwork } from './networks.finder.js';
export { NetworksModule } from './networks.module.js';
export { CreateNetwork, type CreateNetworkInput } from './use-cases/create-network.js';
export { StartNaoTerm } from './use-cases/start-nao-term.js';
export { PublicNetworks } from './public/public-networks.js';

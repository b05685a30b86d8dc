import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NETWORK_ENTITIES } from './entities/index.js';
import { HandoverDuties } from './handover/handover-duties.js';
import { HandoverStepsResolver } from './handover/handover-steps.resolver.js';
import { HandoverAnswers } from './handover/handover.answers.js';
import { HandoverFinder } from './handover/handover.finder.js';
import { HandoverResolver } from './handover/handover.resolver.js';
import {
  AmendHandover,
  CancelHandover,
  CompleteHandover,
  HandoverSteps,
  PrepareHandover,
  SettleHandoverItem,
} from './handover/use-cases/index.js';
import { MunicipalitiesResolver } from './municipalities/municipalities.resolver.js';
import { RemoveMunicipality } from './municipalities/use-cases/remove-municipality.js';
import { RemoveOffice } from './municipalities/use-cases/remove-office.js';
import { SaveMunicipality } from './municipalities/use-cases/save-municipality.js';
import { SaveOffice } from './municipalities/use-cases/save-office.js';
import { OwnTermsResolver } from './own-terms/own-terms.resolver.js';
import { ChangeOwnTerms } from './own-terms/use-cases/change-own-terms.js';
import { GroupFollowers } from './target-groups/own-groups.js';
import { TargetGroupsResolver } from './target-groups/target-groups.resolver.js';
import { NetworksFinder } from './networks.finder.js';
import { CrawlersController } from './public/crawlers.controller.js';
import { NetworksPublicController } from './public/networks-public.controller.js';
import { PublicNetworks } from './public/public-networks.js';
import { NetworksResolver } from './networks.resolver.js';
import { CreateNetwork } from './use-cases/create-network.js';
import { EditNetwork } from './use-cases/edit-network.js';
import { StartNaoTerm } from './use-cases/start-nao-term.js';

@Module({
  imports: [TypeOrmModule.forFeature(NETWORK_ENTITIES)],
  controllers: [CrawlersController, NetworksPublicController],
  providers: [
    ...[NetworksResolver, PublicNetworks, NetworksFinder, EditNetwork, CreateNetwork, StartNaoTerm],
    ...[MunicipalitiesResolver, SaveMunicipality, SaveOffice, RemoveMunicipality, RemoveOffice],
    ...[TargetGroupsResolver, OwnTermsResolver, ChangeOwnTerms, GroupFollowers],
    ...[HandoverResolver, HandoverStepsResolver, HandoverAnswers, HandoverFinder, HandoverDuties],
    ...[HandoverSteps, PrepareHandover, AmendHandover, SettleHandoverItem, CompleteHandover, CancelHandover],
  ],
  exports: [GroupFollowers, NetworksFinder, PublicNetworks, CreateNetwork, StartNaoTerm, HandoverDuties],
})
export class NetworksModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NETWORK_ENTITIES } from './entities/index.js';
import { NetworksFinder } from './networks.finder.js';
import { NetworksPublicController } from './public/networks-public.controller.js';
import { PublicNetworks } from './public/public-networks.js';
import { NetworksResolver } from './networks.resolver.js';
import { CreateNetwork } from './use-cases/create-network.js';
import { EditNetwork } from './use-cases/edit-network.js';
import { StartNaoTerm } from './use-cases/start-nao-term.js';

@Module({
  imports: [TypeOrmModule.forFeature(NETWORK_ENTITIES)],
  controllers: [NetworksPublicController],
  providers: [NetworksResolver, PublicNetworks, NetworksFinder, EditNetwork, CreateNetwork, StartNaoTerm],
  exports: [NetworksFinder, PublicNetworks, CreateNetwork, StartNaoTerm],
})
export class NetworksModule {}

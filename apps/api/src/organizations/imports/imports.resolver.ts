import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { PageArgs, UuidScalar, type Connection } from '../../platform/graphql/index.js';
import { FindingArgs } from './imports.inputs.js';
import { ImportsFinder } from './imports.finder.js';
import { ImportFindingConnection, ImportPair, type ImportFinding } from './model/import-report.model.js';
import {
  ImportName,
  ImportSource,
  OrganizationImport,
  OrganizationImportConnection,
} from './model/import.model.js';

@Resolver(() => OrganizationImport)
export class ImportsResolver {
  constructor(private readonly finder: ImportsFinder) {}

  @Allow('organization.import')
  @Query(() => OrganizationImportConnection, { description: 'Imports of the network, newest first.' })
  organizationImports(
    @Args() args: PageArgs,
    @Hub() hub: HubContext,
  ): Promise<Connection<OrganizationImport>> {
    return this.finder.page(hub, args);
  }

  @Allow('organization.import')
  @Query(() => OrganizationImport, { description: 'One import.' })
  organizationImport(
    @Args('importId', { type: () => UuidScalar, description: 'Id of the import.' }) importId: string,
    @Hub() hub: HubContext,
  ): Promise<OrganizationImport> {
    return this.finder.one(hub, importId);
  }

  @Allow('organization.import')
  @Query(() => [ImportSource], { description: 'Sources whose columns are remembered, last used first.' })
  importSources(@Hub() hub: HubContext): Promise<ImportSource[]> {
    return this.finder.sources(hub);
  }

  @ResolveField(() => ImportFindingConnection, { description: 'What was found when it was checked.' })
  findings(
    @Parent() { id }: OrganizationImport,
    @Args() args: FindingArgs,
    @Hub() hub: HubContext,
  ): Promise<Connection<ImportFinding>> {
    return this.finder.findings(hub, id, args.kind, args);
  }

  @ResolveField(() => [ImportName], {
    description:
      'Organizations that its list of activities names, those first that nobody knows; at most 200.',
  })
  names(@Parent() { id }: OrganizationImport, @Hub() hub: HubContext): Promise<ImportName[]> {
    return this.finder.names(hub, id);
  }

  @ResolveField(() => [ImportPair], { description: 'Those that may be one and the same, at most 200.' })
  pairs(@Parent() { id }: OrganizationImport, @Hub() hub: HubContext): Promise<ImportPair[]> {
    return this.finder.pairs(hub, id);
  }
}

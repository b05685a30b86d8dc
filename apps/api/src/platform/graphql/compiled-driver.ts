import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { CompiledExecutor } from './compiled-executor.js';

/** Whether operations run compiled; Nest makes the driver before anything of ours could be injected into it. */
export type ExecutorChoice = { compiled: boolean };

/** Apollo as Nest runs it, with the compiled executor under it unless the settings want the stock one. */
@Injectable()
export class CompiledDriver extends ApolloDriver {
  constructor(modules: ModulesContainer) {
    super(modules);
  }

  override async start(options: ApolloDriverConfig & Partial<ExecutorChoice>): Promise<void> {
    const { compiled, ...rest } = options;
    // Nest's type knows no gateway, Apollo Server takes it.
    if (!compiled || !rest.schema) return super.start(rest);
    const executor = new CompiledExecutor(rest.schema);
    const plugins = [...(rest.plugins ?? []), executor];
    return super.start({ ...rest, plugins, gateway: executor } as ApolloDriverConfig);
  }
}

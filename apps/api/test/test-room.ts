import { Module, type DynamicModule } from '@nestjs/common';
import {
  Args,
  Field,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { MIGRATIONS } from '../src/migrations/index.js';
import { Allow, Hub, Public, Shown, SignedIn, type HubContext } from '../src/platform/access/index.js';
import type { RunSettings } from '../src/platform/config/index.js';
import { badInput } from '../src/platform/errors/index.js';
import { UuidScalar } from '../src/platform/graphql/index.js';
import { PlatformModule } from '../src/platform/platform.module.js';

/** A thing without meaning, to ask deep, wide and broken questions about. */
@ObjectType({ description: 'A thing.' })
@Shown('PUBLIC')
export class Thing {
  @Field(() => Int, { description: 'A number.' })
  n!: number;
}

@InputType({ description: 'A word.' })
export class WordInput {
  @Field({ description: 'The word.' })
  @IsString()
  @MaxLength(5)
  word!: string;
}

export const SECRET = 'Kovács Éva, eva@example.org';

@Resolver(() => Thing)
export class TestResolver {
  @Public()
  @Query(() => Thing, { description: 'A thing.' })
  thing(): Thing {
    return { n: 1 };
  }

  @Public()
  @Query(() => [Thing], { description: 'Many things.' })
  things(
    @Args('first', { type: () => Int, defaultValue: 2, description: 'How many.' }) first: number,
  ): Thing[] {
    return Array.from({ length: first }, (_, n) => ({ n }));
  }

  @ResolveField(() => Thing, { description: 'The next thing.' })
  @Shown('PUBLIC')
  next(): Thing {
    return { n: 2 };
  }

  @ResolveField(() => [Thing], { description: 'Things below.' })
  @Shown('PUBLIC')
  below(
    @Args('first', { type: () => Int, defaultValue: 2, description: 'How many.' }) first: number,
  ): Thing[] {
    return this.things(first);
  }

  @Query(() => Thing, { description: 'Nobody said who may ask this.' })
  // eslint-disable-next-line kalaka/operation-needs-permission -- what the guard does with it is the test
  unmarked(): Thing {
    return { n: 3 };
  }

  @Allow('network.edit')
  @Query(() => Thing, { description: 'For coordinators.' })
  guarded(): Thing {
    return { n: 4 };
  }

  @SignedIn()
  @Query(() => Thing, { description: 'For whoever is signed in.' })
  mine(): Thing {
    return { n: 5 };
  }

  @Public()
  @Query(() => Thing, { description: 'A bug.' })
  bug(): Thing {
    throw new Error(`no such person: ${SECRET}`);
  }

  @Public()
  @Query(() => Thing, { description: 'A bug in SQL.' })
  brokenSql(@Hub() hub: HubContext): Promise<Thing> {
    return hub.read.page('broken', 'SELECT to_json($1::text::uuid)', [SECRET]);
  }

  @Public()
  @Query(() => Thing, { description: 'Asks the database.' })
  async stored(@Hub() hub: HubContext): Promise<Thing> {
    return hub.read.page('stored', `SELECT json_build_object('n', 6)`, []);
  }

  @Public()
  @Query(() => Thing, { description: 'Finds a wrong cursor.' })
  wrong(): Thing {
    throw badInput({ field: 'after', rule: 'cursor' });
  }

  @Public()
  @Query(() => Thing, { nullable: true, description: 'A thing by its id.' })
  byId(@Args('id', { type: () => UuidScalar, description: 'Its id.' }) id: string): Thing | null {
    return id ? null : { n: 7 };
  }

  @Public()
  @Mutation(() => Thing, { description: 'Says a word.' })
  say(@Args('input') input: WordInput): Thing {
    return { n: input.word.length };
  }
}

@Module({ providers: [TestResolver] })
class TestRoom {}

@Module({})
export class TestHouse {
  static forRoot(settings: RunSettings): DynamicModule {
    return { module: TestHouse, imports: [PlatformModule.forRoot(settings, MIGRATIONS), TestRoom] };
  }
}

import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { DemoSignIn } from './demo-sign-in.js';
import { DemoController } from './demo.controller.js';

/** What is there only to try the hub out. */
@Module({ imports: [PeopleModule], controllers: [DemoController], providers: [DemoSignIn] })
export class DemoModule {}

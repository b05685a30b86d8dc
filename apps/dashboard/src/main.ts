import { bootstrapApplication } from '@angular/platform-browser';
import { appConfig } from './app/app.config';
import { Shell } from './app/shell/frame/shell';

bootstrapApplication(Shell, appConfig).catch((failure: unknown) => console.error(failure));

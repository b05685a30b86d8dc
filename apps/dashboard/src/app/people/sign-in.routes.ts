import type { Routes } from '@angular/router';
import { SignInStore } from './sign-in/sign-in.store';

const routes: Routes = [
  {
    path: '',
    providers: [SignInStore],
    children: [
      { path: '', loadComponent: () => import('./sign-in/sign-in.page').then((m) => m.SignInPage) },
      { path: 'code', loadComponent: () => import('./sign-in/code.page').then((m) => m.CodePage) },
      {
        path: 'invitation',
        loadComponent: () => import('./invitations/invitation.page').then((m) => m.InvitationPage),
      },
      { path: 'link', loadComponent: () => import('./sign-in/link.page').then((m) => m.LinkPage) },
    ],
  },
];

export default routes;

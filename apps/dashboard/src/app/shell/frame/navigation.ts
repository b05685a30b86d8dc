import { computed, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import type { Operation } from '@kalaka/domain';
import type { IconName } from '@kalaka/ui';
import { filter, map } from 'rxjs';
import { Session } from '../session/session';

/** A room of the hub: where it is, what it is called, who may ever enter. */
export interface Room {
  readonly path: string;
  readonly label: string;
  /** What it is called for those who belong to the network. */
  readonly labelInside?: string;
  readonly icon: IconName;
  /** Without one, everybody. */
  readonly operation?: Operation;
  /** Only for people who are signed in, also where the public may do the operation. */
  readonly inside?: boolean;
  /** Members and officials need it seldom: on their pages it stands in the foot, so that a phone's header stays short. */
  readonly seldom?: boolean;
}

/** Rooms that exist, in the order of the navigation. A room joins this list together with its first screen. */
const ROOMS: readonly Room[] = [
  { path: '/', label: 'shell.nav.today', icon: 'home' },
  {
    path: '/organizations',
    label: 'shell.nav.organizations',
    icon: 'building',
    operation: 'organization.list',
    // The list of a network; what organizations publish for everybody gets a page of its own later.
    inside: true,
  },
  {
    path: '/activities',
    label: 'shell.nav.activities',
    icon: 'cal',
    operation: 'activity.list',
    inside: true,
  },
  {
    path: '/activities/review',
    label: 'shell.nav.review',
    icon: 'check',
    operation: 'activity.review',
    seldom: true,
  },
  {
    path: '/programs',
    label: 'shell.nav.programs',
    icon: 'hands',
    operation: 'program.read',
    inside: true,
    seldom: true,
  },
  {
    path: '/people',
    label: 'shell.nav.people',
    icon: 'people',
    operation: 'person.list',
    seldom: true,
  },
  {
    path: '/reports',
    label: 'shell.nav.reports',
    icon: 'chart',
    operation: 'report.read',
    inside: true,
    seldom: true,
  },
  { path: '/audit', label: 'shell.nav.audit', icon: 'list', operation: 'audit.read', seldom: true },
  {
    path: '/network',
    label: 'shell.nav.network',
    icon: 'network',
    operation: 'network.read',
    inside: true,
    seldom: true,
  },
];

/** What somebody can begin, beside the rooms; found by its words at the desk. */
const COMMANDS: readonly Omit<Room, 'icon'>[] = [
  { path: '/activities/log', label: 'shell.find.log', operation: 'activity.log' },
  { path: '/activities/periods', label: 'shell.find.periods', operation: 'period.list', inside: true },
  { path: '/organizations/imports/new', label: 'shell.find.import', operation: 'organization.import' },
  { path: '/organizations/new', label: 'shell.find.register', operation: 'organization.register' },
  { path: '/people/appoint', label: 'shell.find.appoint', operation: 'mandate.appoint' },
  { path: '/network/edit', label: 'shell.find.network', operation: 'network.edit' },
  { path: '/network/handover/new', label: 'shell.find.handover', operation: 'handover.prepare' },
  { path: '/profile', label: 'shell.nav.profile', inside: true },
  { path: '/profile/mandates', label: 'shell.find.mandates', inside: true },
  { path: '/profile/sessions', label: 'shell.find.sessions', inside: true },
  { path: '/display', label: 'shell.nav.display' },
  { path: '/help', label: 'shell.nav.help' },
];

/** The rooms that this role may enter. What nobody may open is not there, so nothing leads nowhere. */
@Injectable({ providedIn: 'root' })
export class Navigation {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly address = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map((event) => event.urlAfterRedirects),
    ),
    { initialValue: this.router.url },
  );

  readonly rooms = computed(() =>
    ROOMS.filter((room) => this.isOpen(room)).map((room) =>
      this.session.signedIn() && room.labelInside ? { ...room, label: room.labelInside } : room,
    ),
  );

  /** Every page that can be found by its words. */
  readonly everything = computed(() => [
    ...COMMANDS.filter((command) => this.isOpen(command)),
    ...this.rooms(),
  ]);

  /** Of the rooms that hold this page the innermost: only one is marked. */
  readonly current = computed(() => {
    const path = this.address().split(/[?#]/)[0] ?? '';
    const holding = this.rooms().filter((room) => path === room.path || path.startsWith(`${room.path}/`));
    return holding.reduce((best, room) => (room.path.length > best.length ? room.path : best), '');
  });

  /** For the header of public and member pages. */
  readonly often = computed(() => this.rooms().filter(({ seldom }) => !seldom));
  /** For their foot; at the desk the rail has all of them. */
  readonly seldom = computed(() => this.rooms().filter(({ seldom }) => seldom && !this.session.atDesk()));

  private isOpen({ operation, inside }: Omit<Room, 'icon'>): boolean {
    return (!inside || this.session.signedIn()) && (!operation || this.session.mayEver(operation));
  }
}

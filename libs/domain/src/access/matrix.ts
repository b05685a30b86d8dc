import { COLUMNS, type Column } from './roles.js';

/**
 * How far a right reaches. `net` the own network · `org` the own organization · `self` the own account · `pub` what is
 * published · `asg` what is assigned to the own office or person · `2nd` the own network, but not the person who made
 * the thing · `-` never.
 */
export const SCOPES = ['net', 'org', 'self', 'pub', 'asg', '2nd', '-'] as const;
export type Scope = (typeof SCOPES)[number];

type Row = Readonly<Record<Column, Scope>>;

/** One line per operation, columns COORD FIN AO ED VIEW CITY AUD PUB SYS, so that the source reads like the table. */
function row(line: string): Row {
  const cells = line.trim().split(/\s+/) as Scope[];
  return Object.freeze(Object.fromEntries(COLUMNS.map((column, i) => [column, cells[i] ?? '-'])) as Row);
}

/**
 * The permission matrix: who may do what. It merges the tables of transitions with the matrix of reliability promises;
 * where they differ the transitions win (an editor does not apply, leave or appoint; that is the authorised officer's).
 * AO has every right of ED. An operation that is not here cannot be allowed to anybody.
 */
export const MATRIX = Object.freeze({
  //                                    COORD FIN   AO    ED    VIEW  CITY  AUD   PUB   SYS
  'session.list': row('                 self  self  self  self  self  self  self  -     -   '),
  'session.end': row('                  self  self  self  self  self  self  self  -     -   '),
  'profile.edit': row('                 self  self  self  self  self  self  self  -     -   '),
  'view.list': row('               net   net   net   net   net   net   net   -     -   '),
  'view.save': row('               self  self  self  self  self  self  self  -     -   '),
  'view.share': row('              net   -     -     -     -     -     -     -     -   '),
  // Names and mandates are known inside the network; addresses (person.read) only to those who need them.
  'person.list': row('                  net   net   net   net   net   asg   net   -     net '),
  'person.read': row('                  net   self  org   org   self  self  self  -     net '),
  'mandate.list': row('                 net   net   net   net   net   asg   net   -     net '),
  'mandate.appoint': row('              net   -     org   -     -     -     -     -     net '),
  'mandate.end': row('                  net   -     org   -     -     -     -     -     net '),
  'passkey.list': row('                 self  self  self  self  self  self  self  -     -   '),
  'passkey.edit': row('                 self  self  self  self  self  self  self  -     -   '),
  // Who gives a mandate invites, sends the invitation again and takes it back.
  'invitation.resend': row('            net   -     org   -     -     -     -     -     net '),
  'invitation.revoke': row('            net   -     org   -     -     -     -     -     net '),
  'person.deactivate': row('            net   -     -     -     -     -     -     -     net '),
  'person.reactivate': row('            net   -     -     -     -     -     -     -     net '),
  // Asked for by the person, or by the coordinator for somebody who wrote a letter; carried out by the coordinator.
  'person.export': row('                net   self  self  self  self  self  self  -     net '),
  'erasure.list': row('                 net   -     -     -     -     -     -     -     net '),
  'erasure.request': row('              net   self  self  self  self  self  self  -     net '),
  'erasure.withdraw': row('             net   self  self  self  self  self  self  -     net '),
  'erasure.perform': row('              net   -     -     -     -     -     -     -     net '),
  // Whom to write to: everybody who is in the network may reach who coordinates it.
  'coordination.read': row('            net   net   net   net   net   net   net   -     net '),
  'network.read': row('                 net   net   net   net   net   net   net   pub   net '),
  'network.edit': row('                 net   -     -     -     -     -     -     -     net '),
  // The checklist is an affair of the members. Ticking off is done by those who hand over and those who take over.
  'handover.read': row('                net   net   net   net   net   -     net   -     net '),
  'handover.prepare': row('             net   -     -     -     -     -     -     -     net '),
  'handover.settle': row('              net   -     asg   -     -     -     -     -     net '),
  'handover.complete': row('            net   -     -     -     -     -     -     -     net '),
  'organization.list': row('            net   net   net   net   net   pub   net   pub   net '),
  'organization.read': row('            net   net   net   net   net   pub   net   pub   net '),
  'organization.readInternal': row('    net   net   org   org   org   -     net   -     net '),
  'organization.readBankAccount': row(' -     net   org   org   -     -     -     -     -   '),
  'organization.register': row('        net   -     -     -     -     -     -     -     net '),
  'organization.edit': row('            net   -     org   org   -     -     -     -     net '),
  // What one finds at a place may be checked by any member: that the owner did not do it makes it worth more.
  'organization.checkAccess': row('     net   -     net   net   -     -     -     -     net '),
  // A bank account is confirmed by FIN, other identifiers by COORD; never by the person who typed them.
  'organization.verifyIdentifier': row('2nd   2nd   -     -     -     -     -     -     -   '),
  'organization.confirmRegistration': row('2nd -     -     -     -     -     -     -     -   '),
  'organization.import': row('          net   -     -     -     -     -     -     -     net '),
  'organization.merge': row('           net   -     -     -     -     -     -     -     net '),
  'organization.export': row('          net   net   -     -     -     -     net   -     net '),
  'spareCapacity.list': row('           net   net   net   net   net   -     net   -     net '),
  'spareCapacity.record': row('         net   -     org   org   -     -     -     -     net '),
  'message.send': row('                 net   -     -     -     -     -     -     -     -   '),
  // Who it was for and why it came back; the address is put right by the coordinator.
  'mail.listFailed': row('              net   -     -     -     -     -     -     -     -   '),
  'mail.resend': row('                  net   -     -     -     -     -     -     -     -   '),
  // A paper is entered by the organization (for a group without account by the coordination) and checked by somebody else.
  'document.read': row('                net   net   org   org   org   -     net   -     net '),
  'document.add': row('                 net   -     org   org   -     -     -     -     net '),
  'document.check': row('               2nd   2nd   -     -     -     -     -     -     -   '),
  'membership.found': row('             net   -     -     -     -     -     -     -     -   '),
  'membership.apply': row('             net   -     org   -     -     -     -     -     -   '),
  'membership.withdraw': row('          net   -     org   -     -     -     -     -     -   '),
  'membership.review': row('            net   -     -     -     -     -     -     -     -   '),
  'membership.requestInfo': row('       net   -     -     -     -     -     -     -     -   '),
  'membership.answerInfo': row('        net   -     org   -     -     -     -     -     -   '),
  'membership.admit': row('             net   -     -     -     -     -     -     -     -   '),
  'membership.reject': row('            net   -     -     -     -     -     -     -     -   '),
  'membership.start': row('             net   -     -     -     -     -     -     -     -   '),
  'membership.suspend': row('           net   -     -     -     -     -     -     -     net '),
  'membership.resume': row('            net   -     -     -     -     -     -     -     net '),
  'membership.leave': row('             -     -     org   -     -     -     -     -     net '),
  'membership.exclude': row('           net   -     -     -     -     -     -     -     -   '),
  'membership.expire': row('            -     -     -     -     -     -     -     -     net '),
  // What the parent allows comes on top: each kind of parent judges who may attach to it and who may read.
  'attachment.add': row('               net   net   org   org   -     asg   -     -     net '),
  'attachment.read': row('              net   net   net   net   net   pub   net   pub   net '),
  // An agreement binds, so only who may sign proposes and answers; the coordination proposes for a group without account.
  'sponsorship.list': row('             net   -     org   org   org   -     -     -     -   '),
  'sponsorship.propose': row('          net   -     org   -     -     -     -     -     -   '),
  'sponsorship.accept': row('           -     -     org   -     -     -     -     -     -   '),
  'sponsorship.decline': row('          -     -     org   -     -     -     -     -     -   '),
  'sponsorship.withdraw': row('         net   -     org   -     -     -     -     -     -   '),
  'sponsorship.attachAgreement': row('  net   -     org   -     -     -     -     -     -   '),
  'sponsorship.end': row('              net   -     org   -     -     -     -     -     net '),
  'assessment.make': row('              -     -     org   org   -     -     -     -     -   '),
  'assessment.askPeer': row('           -     -     org   org   -     -     -     -     -   '),
  'assessment.givePeer': row('          -     -     org   org   -     -     -     -     -   '),
  'gap.list': row('                     net   net   net   net   net   -     -     -     net '),
  'gap.open': row('                     -     -     org   org   -     -     -     -     -   '),
  'gap.withdraw': row('                 -     -     org   org   -     -     -     -     -   '),
  'gap.offer': row('                    -     -     org   org   -     -     -     -     -   '),
  'gap.answerOffer': row('              -     -     org   org   -     -     -     -     -   '),
  'gap.withdrawOffer': row('            -     -     org   org   -     -     -     -     -   '),
  'gap.finish': row('                   -     -     org   org   -     -     -     -     -   '),
  // What is published of a quarter is for everybody; every number is for the coordination, and for a member of its own.
  'report.read': row('                  net   net   net   net   net   net   net   pub   net '),
  'report.readInternal': row('          net   -     org   org   org   -     -     -     net '),
  // That a member has gone quiet is said to nobody but who may do something about it; it is never ranked.
  'activity.listQuiet': row('           net   -     -     -     -     -     -     -     net '),
  'activity.review': row('              net   -     -     -     -     -     -     -     -   '),
  // What was done is known in the network; how many people came, and its photos and papers, are for the organizers and the
  // coordination alone.
  'activity.list': row('                net   net   net   net   net   pub   net   -     net '),
  'activity.readCounts': row('          net   -     org   org   org   -     -     -     net '),
  'activity.log': row('                 net   -     org   org   -     -     -     -     net '),
  'activity.plan': row('                net   -     org   org   -     -     -     -     net '),
  'activity.hold': row('                net   -     org   org   -     -     -     -     net '),
  'activity.edit': row('                net   -     org   org   -     -     -     -     net '),
  'activity.report': row('              net   -     org   org   -     -     -     -     net '),
  'activity.cancel': row('              net   -     org   org   -     -     -     -     net '),
  'activity.saveTemplate': row('        -     -     org   org   -     -     -     -     -   '),
  'activity.attach': row('              net   -     org   org   -     -     -     -     net '),
  // The coordination judges the members, and an officer of another member the one that coordinates: the rule tells them apart.
  'activity.sendBack': row('            net   -     net   -     -     -     -     -     net '),
  'activity.accept': row('              net   -     net   -     -     -     -     -     net '),
  'activity.correct': row('             net   -     org   -     -     -     -     -     net '),
  // Partners question what was accepted; who is a partner is told by the rule.
  'activity.dispute': row('             -     -     net   -     -     -     -     -     net '),
  'activity.answerDispute': row('       net   -     org   org   -     -     -     -     net '),
  'period.list': row('                  net   net   net   net   net   -     net   -     net '),
  'period.record': row('                net   -     -     -     -     -     -     -     net '),
  'period.lock': row('                  net   -     -     -     -     -     -     -     net '),
  'period.unlock': row('                net   -     -     -     -     -     -     -     -   '),
  'period.markMissing': row('           net   -     -     -     -     -     -     -     net '),
  'hourRates.list': row('               net   net   net   net   net   -     net   -     net '),
  'hourRates.record': row('             net   -     -     -     -     -     -     -     net '),
  // Who logged it takes it back, nobody for them.
  'activity.undo': row('                self  -     self  self  -     -     -     -     -   '),
  // Read by everybody once it is published. Partners are assigned; the lead speaks for the programme; each partner approves for itself.
  'program.read': row('                 net   net   net   net   net   pub   net   pub   net '),
  'program.propose': row('              net   -     net   net   -     -     -     -     net '),
  'program.edit': row('                 net   -     asg   asg   -     -     -     -     net '),
  'program.plan': row('                 net   -     asg   asg   -     -     -     -     net '),
  'program.editPartners': row('         net   -     asg   asg   -     -     -     -     net '),
  'program.approve': row('              -     -     asg   -     -     -     -     -     -   '),
  'program.recordApproval': row('       net   -     -     -     -     -     -     -     net '),
  'program.activate': row('             net   -     -     -     -     -     -     -     net '),
  'program.suspend': row('              net   -     -     -     -     -     -     -     net '),
  'program.resume': row('               net   -     -     -     -     -     -     -     net '),
  'program.complete': row('             net   -     asg   -     -     -     -     -     net '),
  'program.close': row('                net   -     -     -     -     -     -     -     net '),
  'program.cancel': row('               net   -     asg   -     -     -     -     -     net '),
  'program.publish': row('              net   -     asg   -     -     -     -     -     net '),
  'program.recordContribution': row('   net   -     org   org   -     -     -     -     net '),
  'program.recordIndicator': row('      net   -     asg   asg   -     -     -     -     net '),
  'program.editServices': row('         net   -     asg   asg   -     -     -     -     net '),
  'program.attachDocument': row('       net   -     asg   asg   -     -     -     -     net '),
  'audit.read': row('                   net   net   org   org   -     -     net   -     net '),
  'audit.verify': row('                 net   -     -     -     -     -     net   -     net '),
});

export type Operation = keyof typeof MATRIX;

export const OPERATIONS = Object.freeze(Object.keys(MATRIX) as Operation[]);

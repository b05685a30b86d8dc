// The commands of a sponsorship under one name, `sponsorshipRules.propose(...)`.
export { propose } from './propose.js';
export { accept, attachAgreement, decline, end, giveWay, loseSponsor, withdraw } from './answer.js';

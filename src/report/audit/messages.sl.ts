import { SLOVENE_FINDINGS } from './findings.sl.ts';
import type { AuditMessages } from './messages.ts';

const PLANS = { free: 'Free', pro: 'Pro', team: 'Team', enterprise: 'Enterprise' };
const VISIBLE = { public: 'javen', private: 'zaseben', internal: 'notranji' };

export const SLOVENE_AUDITS: AuditMessages = {
  quotes: ['»', '«'],
  codes: SLOVENE_FINDINGS,
  strongholds: {
    'level.no-stronghold': () =>
      'Ali naj za okolje »production« odgovarja aplikacija GitHub kot lastno zaščitno pravilo (način guard) ali pa nameščajte prek enega ponovno uporabnega delovnega toka v drugem repozitoriju, pripetega na poln commit, ciljni sistem pa naj zaupa le njegovi identiteti OIDC.',
    'level.stronghold-unknown': () =>
      'Ni bilo mogoče prebrati, ali za okolje »production« odgovarja aplikacija GitHub; opravilu dajte actions: read.',
    'level.app-without-guard': () =>
      'Za okolje »production« odgovarja aplikacija GitHub, noben delovni tok tu pa ne teče v načinu guard: kaj ta aplikacija zahteva, se ne vidi.',
    'level.target-trust': (workflow) =>
      `Le ciljni sistem ve, ali zaupa zgolj temu delovnemu toku: v njegovem pravilu zaupanja primerjajte trditev OIDC job_workflow_ref z ${workflow} in sub z okoljem production tega repozitorija. Doctor tega ne vidi.`,
  },
  whyNot: {
    offline: () => 'GitHub ni bil vprašan.',
    forbidden: (permission) =>
      permission === ''
        ? 'GitHub temu žetonu branja ne dovoli.'
        : `GitHub temu žetonu branja ne dovoli; potrebno je ${permission}.`,
    unavailable: () => 'GitHub ni dal uporabnega odgovora.',
    invalid: () => 'Datoteka ni veljavna.',
    absent: () => 'Datoteke ni bilo mogoče najti.',
  },
  severities: { error: 'obvoz', warning: 'šibkost', unknown: 'ni mogoče vedeti' },
  levels: [
    'Raven 0: preverjanje se da obiti ali pa tega ni mogoče vedeti',
    'Raven 1: preverjanje je prvi korak opravila, ki namešča',
    'Raven 2: preverjanje varujejo tudi okolje, veje, oznake in lastniki',
    'Raven 3: česar preverjanje ni dovolilo, je zavrnjeno tudi zunaj delovnih tokov',
  ],
  lacks: {
    environments: 'okolja z lastnimi skrivnostmi in pravili za nameščanje',
    rulesets: 'nabori pravil za veje in oznake',
    'code-owners': 'obvezni pregledi lastnikov kode',
    'custom-protection-rules': 'lastna zaščitna pravila nameščanja (raven 3 z aplikacijo GitHub)',
  },
  needs: { paid: 'GitHub Pro, Team ali Enterprise', enterprise: 'GitHub Enterprise' },
  states: { present: 'urejeno', missing: 'manjka', unknown: 'ni mogoče vedeti' },
  onboarding: {
    'znet.joined': 'vključitev v zNET',
    'access-rules.acknowledged': 'seznanitev s pravili dostopa',
    'architecture.plans.sent': 'poslani načrti arhitekture',
    'architecture.meeting.held': 'opravljen prvi sestanek',
    'architecture.ip-space': 'dogovorjen naslovni prostor IP',
    'architecture.vlan': 'dogovorjen VLAN',
    'architecture.connections': 'dogovorjene povezave z drugimi storitvami',
    'architecture.runtime': 'dogovorjeno izvajalno okolje',
    'architecture.confidentiality': 'dogovorjeni ukrepi za zaupnost',
    'architecture.integrity': 'dogovorjeni ukrepi za celovitost',
    'architecture.availability': 'dogovorjeni ukrepi za razpoložljivost',
    'contacts.solution-custodian': 'naveden skrbnik rešitve',
    'contacts.contract-custodian': 'naveden skrbnik pogodbe',
    'client.contact': 'naveden stik naročnika',
    'contract.reference': 'navedena pogodba',
  },
  labels: {
    looked: (workflows, gates) =>
      `Prebranih delovnih tokov: ${workflows}. Najdenih preverjanj: ${gates}.`,
    nothing: 'Obvoza okoli preverjanja ni bilo mogoče najti.',
    findings: 'Obvozi in šibkosti',
    unknowns: 'Česar ni mogoče vedeti',
    next: (level) => `Za raven ${level} manjka`,
    platform: 'Kaj dopuščata naročniški paket in vidnost',
    repository: ({ visibility, plan }) =>
      `Repozitorij je ${visibility === null ? 'neznane vidnosti' : VISIBLE[visibility]}, paket ${plan === null ? 'ni znan' : `GitHub ${PLANS[plan]}`}.`,
    offersAll: 'Doseči je mogoče vse ravni.',
    lack: (what, needs, certain) =>
      certain
        ? `Ni na voljo: ${what}; potreben je ${needs} ali javni repozitorij.`
        : `Morda ni na voljo: ${what}; v zasebnem repozitoriju je potreben ${needs}.`,
    onboarding: 'Vključitev (.ezdrav/solution.yml)',
    settings: 'nastavitve repozitorija',
    fix: 'Popravek',
    place: 'Mesto',
    finding: 'Najdeno',
  },
};

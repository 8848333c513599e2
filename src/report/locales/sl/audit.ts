import type { AUDIT as ENGLISH } from '../en/audit.ts';
import { AUDIT_FINDINGS } from './audit-findings.ts';

const PLANS = { free: 'Free', pro: 'Pro', team: 'Team', enterprise: 'Enterprise' };
const VISIBLE = { public: 'javen', private: 'zaseben', internal: 'notranji' };

export const AUDIT: typeof ENGLISH = {
  quotes: ['»', '«'],
  codes: AUDIT_FINDINGS,
  strongholds: {
    'level.declared':
      'Raven 1 temelji na tem, kar piše v .ezdrav/doctor.yml (not-a-deployment, ignore). Za več mora biti res tako: tem opravilom dodajte preverjanje, ugotovitve odpravite ali pa taka opravila preselite v drug repozitorij.',
    'level.unsigned':
      'Potrdila naj podpiše GitHub: v .ezdrav/solution.yml navedite evidence: { announcement: signed, workflows: […] }, opravilom v njih, ki najavljajo in sprejemajo odobritve, pa dajte id-token: write. Potrdilo brez podpisa lahko napiše vsak delovni tok.',
    'level.no-stronghold':
      'Za okolje »production« naj odgovarja aplikacija GitHub kot lastno zaščitno pravilo (način guard). Lahko pa nameščate prek enega ponovno uporabnega delovnega toka v drugem repozitoriju, pripetega na poln commit; ciljni sistem naj zaupa le njegovi identiteti OIDC.',
    'level.stronghold-unknown':
      'Ni bilo mogoče prebrati, ali za okolje »production« odgovarja aplikacija GitHub; opravilu dajte actions: read.',
    'level.app-without-guard':
      'Za okolje »production« odgovarja aplikacija GitHub, noben delovni tok tu pa ne teče v načinu guard: kaj ta aplikacija zahteva, se ne vidi.',
    'level.target-trust':
      'Le ciljni sistem ve, ali zaupa zgolj temu delovnemu toku. V njegovem pravilu zaupanja primerjajte trditve OIDC job_workflow_ref z {workflow}, repository_id s številko tega repozitorija in environment s production. Trditve sub nikoli ne primerjajte z imenom, ker se je njegova oblika spremenila. Doctor tega ne vidi.',
  },
  whyNot: {
    offline: 'Podatki z GitHuba niso bili preverjeni.',
    forbidden: 'GitHub temu žetonu branja ne dovoli[; potrebno je {permission}].',
    unavailable: 'GitHub ni dal uporabnega odgovora.',
    invalid: 'Datoteka ni veljavna.',
    absent: 'Datoteke ni bilo mogoče najti.',
  },
  severities: { error: 'obhod', warning: 'šibkost', unknown: 'ni mogoče vedeti' },
  levels: [
    'Raven 0: preverjanje je mogoče obiti ali pa tega ni mogoče ugotoviti',
    'Raven 1: vsako opravilo, za katero je znano, da namešča v produkcijo, se začne s preverjanjem',
    'Raven 2: preverjanje varujejo tudi okolje, veje, oznake in lastniki',
    'Raven 3: česar preverjanje ni dovolilo, je zavrnjeno tudi zunaj delovnih tokov',
  ],
  lacks: {
    environments: 'okolja z lastnimi skrivnostmi in pravili za nameščanje',
    rulesets: 'nabori pravil za veje in oznake',
    'code-owners': 'obvezni pregledi lastnikov kode',
    'required-reviewers': 'obvezni pregledovalci okolja',
    'custom-protection-rules': 'lastna zaščitna pravila nameščanja (raven 3 z aplikacijo GitHub)',
  },
  needs: { paid: 'GitHub Pro, Team ali Enterprise', enterprise: 'GitHub Enterprise' },
  states: { present: 'urejeno', missing: 'manjka', unknown: 'ni mogoče vedeti' },
  onboarding: {
    'znet.joined': 'vključitev v zNET',
    'access-rules.acknowledged': 'seznanitev s pravili dostopa',
    'architecture.plans.sent': 'poslani osnovni arhitekturni načrti',
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
    'client.contact': 'naveden kontakt naročnika',
    'contract.reference': 'navedena pogodba',
  },
  labels: {
    looked: (workflows, gates) =>
      `Prebranih delovnih tokov: ${workflows}. Najdenih preverjanj: ${gates}.`,
    gated: 'Opravila, ki se začnejo s preverjanjem',
    declared: (count) => `Navedeno, da ne namešča: ${count}; velja do ravni 1 in ne dlje`,
    ignored: (count) => `Izvzeto z razlogom: ${count}; velja do ravni 1 in ne dlje`,
    elsewhere: 'Česar ta pregled ne zajema',
    zizmor:
      'Delovne tokove, ki ne nameščajo in ne zaženejo preverjanja, bolje presodi zizmor: unpinned-uses, template-injection, dangerous-triggers, excessive-permissions, artipacked, cache-poisoning. Zaženite ga ob doctorju.',
    nothing: 'Poti mimo preverjanja ni bilo mogoče najti.',
    findings: 'Poti mimo preverjanja in šibkosti',
    unknowns: 'Česar ni mogoče vedeti',
    next: (level) => `Za raven ${level} manjka`,
    platform: 'Kaj dopuščata naročniški paket in vidnost',
    repository: ({ visibility, plan }) =>
      `Repozitorij je ${visibility === null ? 'neznane vidnosti' : VISIBLE[visibility]}, paket ${plan === null ? 'ni znan' : `GitHub ${PLANS[plan]}`}.`,
    offersAll: 'Doseči je mogoče vse ravni.',
    lack: (what, needs, certain) =>
      certain
        ? `Manjka: ${what}; potreben je ${needs} ali javni repozitorij.`
        : `Morda manjka: ${what}; v zasebnem repozitoriju je potreben ${needs}.`,
    onboarding: 'Vključitev (.ezdrav/solution.yml)',
    settings: 'nastavitve repozitorija',
    fix: 'Popravek',
    place: 'Mesto',
    finding: 'Najdeno',
  },
};

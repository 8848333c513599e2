import { quoted } from '../../escaping.ts';
import type { AnswerKind } from '../../../rules/facts.ts';
import { shellWord } from '../../init/steps.ts';
import { headersOf } from '../../mail-headers.ts';
import type { MailFaultCode } from '../../../witness/mail/reasons.ts';

interface Refusal {
  /** What is wrong; `value` as the fault has it. */
  readonly stands: (value: string) => string;
  /** What to do; `file`: the mail's, as it may be typed. */
  readonly unblock: (file: string) => string;
}

/** What is said of mails that were brought in as answers. */
export const MAIL = {
  provesNothing: 'Zapisano samo na vašo besedo, ker sporočilo ne dokazuje ničesar:',
  notTaken: 'To sporočilo ni bilo sprejeto kot odgovor; nič ni bilo zapisano:',
  byHand: (file: string, kind: AnswerKind) =>
    `Če je odgovor kljub temu pristen, ga zapišite na svojo besedo: ezdrav record ${kind} ${shellWord(file)} --party client --by KDO`,
  someFile: 'odgovor.eml',
  asking: (domains: string) => `Po ključih je bil vprašan DNS: ${domains}.`,
  asEvidence: (file: string) =>
    `V datoteki šteje kot zapisan (recorded). Kot dokaz (vouched) ga vnese akcija: gh workflow run approve.yml -f mail="$(${headersOf(file)})"`,
  vouchedLocally:
    'Odgovor je podpisal pošiljateljev poštni strežnik: to dokazuje organizacijo, ne osebe. Sporočilo shranite.',
  faults: {
    'mail.not-a-mail': {
      stands: () => 'Datoteka ni e-poštno sporočilo.',
      unblock: () => 'Sporočilo shranite tako, kot je prispelo, v datoteko s končnico .eml.',
    },
    'mail.outlook-item': {
      stands: () =>
        'Datoteka je Outlookov zapis (.msg), ki ne vsebuje sporočila, kot je bilo poslano.',
      unblock: () =>
        'V novem Outlooku ali v Outlooku v brskalniku: tri pike, Shrani kot, .eml. V starem: sporočilo posredujte kot prilogo v drug program in ga shranite tam.',
    },
    'mail.mbox': {
      stands: () => 'Datoteka je poštni predal, v katerem je lahko več sporočil.',
      unblock: () => 'Shranite samo to sporočilo, kot .eml.',
    },
    'mail.too-large': {
      stands: () => 'Sporočilo ima več vrstic v glavi kot katero koli običajno sporočilo.',
      unblock: () => 'Prosite, naj ga pošljejo znova.',
    },
    'mail.malformed': {
      stands: () => 'Glava sporočila je poškodovana, zato jo programi lahko berejo različno.',
      unblock: () =>
        'Sporočilo še enkrat shranite tako, kot je prispelo; če to ne pomaga, prosite, naj ga pošljejo znova.',
    },
    'mail.field-missing': {
      stands: (value) => `Sporočilo nima vrstice ${quoted(value)}.`,
      unblock: () => 'Prosite, naj ga pošljejo znova iz običajnega poštnega programa.',
    },
    'mail.field-twice': {
      stands: (value) =>
        `Vrstica ${quoted(value)} je v sporočilu dvakrat, zato ni mogoče vedeti, katera velja.`,
      unblock: () =>
        'Sporočilu ne zaupajte: eno je morda kdo dodal. Prosite, naj ga pošljejo znova.',
    },
    'mail.from-several': {
      stands: () => 'Sporočilo navaja več pošiljateljev.',
      unblock: () => 'Prosite, naj ga pošljejo iz enega samega poštnega predala, ki je na seznamu.',
    },
    'mail.from-malformed': {
      stands: () => 'Naslova pošiljatelja ni mogoče prebrati.',
      unblock: () => 'Prosite, naj ga znova pošljejo iz poštnega predala, ki je na seznamu.',
    },
    'mail.date-malformed': {
      stands: () => 'Datuma sporočila ni mogoče prebrati.',
      unblock: () => 'Prosite, naj ga pošljejo znova.',
    },
    'mail.message-id-malformed': {
      stands: () => 'Oznake sporočila (Message-ID) ni mogoče prebrati.',
      unblock: () => 'Prosite, naj ga pošljejo znova.',
    },
    'mail.in-future': {
      stands: () => 'Datum sporočila je v prihodnosti.',
      unblock: () => 'Nečija ura ni točna: preverite pošiljateljevo in to.',
    },
    'mail.before-plan': {
      stands: () => 'Sporočilo je starejše od sedanjega načrta.',
      unblock: () => 'Najavite sedanji načrt in prosite za odgovor nanj.',
    },
    'mail.automatic': {
      stands: (value) =>
        `Sporočilo je poslal samodejni odzivnik ali poštni seznam (${quoted(value)}).`,
      unblock: () => 'Za odgovor prosite človeka.',
    },
    'mail.reply': {
      stands: () => 'Sporočilo je odgovor na drugo sporočilo in je tako tudi podpisano.',
      unblock: () => 'Prosite, naj uporabijo povezavo v dopisu: ta napiše novo sporočilo.',
    },
    'subject.not-ascii': {
      stands: () => 'V zadevi so črke, ki so podobne našim, a niso iste.',
      unblock: () => 'Prosite, naj uporabijo povezavo v dopisu; ničesar ni treba pretipkati.',
    },
    'subject.no-answer': {
      stands: () => 'V zadevi ni odgovora.',
      unblock: () => 'Prosite, naj uporabijo povezavo v dopisu: ta napiše zadevo.',
    },
    'subject.tagged': {
      stands: (value) => `V zadevi je poleg naše vrstice še: ${quoted(value)}`,
      unblock: () =>
        'Če to doda poštni prehod, naj skrbnik za ta predal izklopi označevanje zadeve; sicer prosite za novo sporočilo prek povezave v dopisu, ne za odgovor.',
    },
    'subject.altered': {
      stands: () => 'Zadeva je skoraj naša vrstica, a ne povsem.',
      unblock: () =>
        'Prosite, naj uporabijo povezavo v dopisu ali pa vrstico prekopirajo brez sprememb.',
    },
    'subject.other-intervention': {
      stands: (value) => `Sporočilo odgovarja na drug poseg: ${quoted(value)}`,
      unblock: () => 'Poiščite sporočilo za ta poseg.',
    },
    'subject.other-plan': {
      stands: (value) => `Sporočilo odgovarja na drugačen načrt tega posega: ${quoted(value)}`,
      unblock: () => 'Najavite sedanji načrt in prosite za odgovor nanj.',
    },
    'answer.rejection': {
      stands: () => 'Sporočilo je zavrnitev (ZAVRNJENO). Posega ne izvedite.',
      unblock: (file) =>
        `Zapišite jo: ezdrav record rejection ${shellWord(file)}. Nato vpišite status: withdrawn ali pa spremenite načrt in ga znova najavite.`,
    },
    'answer.approval': {
      stands: () => 'Sporočilo je odobritev (ODOBRENO), ne zavrnitev.',
      unblock: (file) => `Zapišite jo kot tako: ezdrav record approval ${shellWord(file)}`,
    },
    'approver.not-listed': {
      stands: (value) => `Pošiljatelja iz domene ${quoted(value)} ni na seznamu odobriteljev.`,
      unblock: () =>
        'Naslov naj se s soglasjem te strani vpiše v solution.yml (approvers: email) ali pa prosite tistega, ki je na seznamu.',
    },
    'approver.both-parties': {
      stands: () => 'Pošiljatelj je na seznamih obeh strani.',
      unblock: () => 'V solution.yml mora imeti vsaka stran svoj poštni predal.',
    },
    'approver.own-house': {
      stands: (value) => `Pošiljatelj ali podpis je iz domene izvajalca: ${quoted(value)}`,
      unblock: () =>
        'Nihče ne odobri svojega dela. Na seznam vpišite predal naročnika ali ekipe IKT.',
    },
    'approver.other-party': {
      stands: (value) => `Pošiljateljeva domena je tudi domena druge strani: ${quoted(value)}`,
      unblock: () =>
        'Podpis strežnika dokazuje organizacijo: vpišite predala dveh organizacij ali pa odobrite na GitHubu.',
    },
    'approver.service-desk': {
      stands: () => 'Pošiljatelj je servicedesk, ki odgovarja samodejno.',
      unblock: () => 'Na seznam vpišite predal tistega, ki odloča.',
    },
    'approver.shared-domain': {
      stands: (value) => `V tej domeni ima lahko ime kdor koli: ${quoted(value)}`,
      unblock: () => 'V mail-domain vpišite celotno ime domene organizacije.',
    },
    'signature.none': {
      stands: () =>
        'Sporočila ni podpisal noben poštni strežnik, zato nič ne pove, kdo ga je napisal.',
      unblock: () =>
        'Shranite izvirnik kot .eml (posredovano sporočilo izgubi podpis) ali pa naj skrbnik vklopi podpisovanje DKIM.',
    },
    'signature.too-many': {
      stands: () => 'Sporočilo ima več podpisov kot katero koli običajno sporočilo.',
      unblock: () => 'Prosite, naj ga pošljejo znova.',
    },
    'signature.malformed': {
      stands: () => 'Podpisa ni mogoče prebrati.',
      unblock: () =>
        'Sporočilo še enkrat shranite tako, kot je prispelo; če to ne pomaga, prosite, naj ga pošljejo znova.',
    },
    'signature.algorithm': {
      stands: () => 'Podpis je narejen na način, ki ne velja več.',
      unblock: () => 'Skrbnik naj za podpisovanje nastavi rsa-sha256.',
    },
    'signature.wrong': {
      stands: (value) =>
        `Podpis domene ${quoted(value)} se ne ujema s sporočilom: po oddaji se je spremenilo nekaj podpisanega.`,
      unblock: () =>
        'Prosite za izvirnik v prilogi (Exchange včasih prepiše Content-Type, prehodi pa zadevo) ali naj ga pošljejo znova.',
    },
    'signature.over': {
      stands: (value) => `Podpis domene ${quoted(value)} je potekel.`,
      unblock: () =>
        'Prosite, naj odgovor pošljejo znova, in ga vnesite pravočasno (Googlovi veljajo sedem dni).',
    },
    'signature.in-future': {
      stands: (value) => `Čas podpisa domene ${quoted(value)} je v prihodnosti.`,
      unblock: () => 'Nečija ura ni točna: preverite uro poštnega strežnika in to.',
    },
    'signature.field-unsigned': {
      stands: (value) =>
        `Podpis ne zajema vrstice ${quoted(value)}, zato bi jo lahko napisal kdor koli.`,
      unblock: () => 'Skrbnik naj nastavi podpisovanje vrstic From, Subject, Date in Message-ID.',
    },
    'signature.other-domain': {
      stands: (value) => `Sporočilo je podpisala druga domena, ne pošiljateljeva: ${quoted(value)}`,
      unblock: () =>
        'Skrbnik naj vklopi podpisovanje za lastno domeno; če je ta domena od iste organizacije, jo vpišite v solution.yml (mail-domain).',
    },
    'signature.tenant': {
      stands: (value) => `Sporočilo je podpisano z imenom računa pri ponudniku: ${quoted(value)}`,
      unblock: () =>
        'Skrbnik naj vklopi podpisovanje za lastno domeno (Microsoft 365: Defender, DKIM; Google: Gmail, Preverjanje pristnosti e-pošte) ali pa to ime vpišite v solution.yml (mail-domain).',
    },
    'key.unavailable': {
      stands: (value) => `DNS ni odgovoril na vprašanje o ključu domene ${quoted(value)}.`,
      unblock: () =>
        'Poskusite znova; iz zaprtega omrežja tam, kjer je zunanja imena mogoče poiskati.',
    },
    'key.gone': {
      stands: (value) => `Ključa domene ${quoted(value)} v DNS (več) ni.`,
      unblock: () => 'Prosite, naj odgovor pošljejo znova: podpisan bo s sedanjim ključem.',
    },
    'key.malformed': {
      stands: (value) => `Ključa domene ${quoted(value)} v DNS ni mogoče prebrati.`,
      unblock: () => 'Obvestite skrbnika te domene.',
    },
    'key.several': {
      stands: (value) => `V DNS je pod enim imenom več ključev domene ${quoted(value)}.`,
      unblock: () => 'Obvestite skrbnika te domene: tam sme biti samo eden.',
    },
    'key.revoked': {
      stands: (value) => `Ključ domene ${quoted(value)} je preklican.`,
      unblock: () => 'Prosite, naj odgovor pošljejo znova: podpisan bo s sedanjim ključem.',
    },
    'key.test': {
      stands: (value) => `Domena ${quoted(value)} navaja, da so njeni podpisi poskusni.`,
      unblock: () => 'Skrbnik naj iz zapisa ključa odstrani t=y.',
    },
    'key.weak': {
      stands: (value) => `Ključ domene ${quoted(value)} je prešibek: imeti mora vsaj 1024 bitov.`,
      unblock: () => 'Skrbnik naj naredi nov ključ z 2048 biti.',
    },
    'key.not-for-this': {
      stands: (value) => `Ključ domene ${quoted(value)} ni namenjen takemu podpisu.`,
      unblock: () => 'Obvestite skrbnika te domene.',
    },
  } satisfies Readonly<Record<MailFaultCode, Refusal>>,
};

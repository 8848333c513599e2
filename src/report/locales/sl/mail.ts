import type { WhatAndFix } from '../../sentences.ts';
import type { AnswerKind } from '../../../rules/facts.ts';
import { shellWord } from '../../init/steps.ts';
import { headersOf } from '../../mail-headers.ts';
import type { MailFaultCode } from '../../../witness/mail/reasons.ts';

/** The sentences about mails that were submitted as answers. */
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
      what: 'Datoteka ni e-poštno sporočilo.',
      fix: 'Sporočilo shranite tako, kot je prispelo, v datoteko s končnico .eml.',
    },
    'mail.outlook-item': {
      what: 'Datoteka je Outlookov zapis (.msg), ki ne vsebuje sporočila, kot je bilo poslano.',
      fix: 'V novem Outlooku ali v Outlooku v brskalniku: tri pike, Shrani kot, .eml. V starem: sporočilo posredujte kot prilogo v drug program in ga shranite tam.',
    },
    'mail.mbox': {
      what: 'Datoteka je poštni predal, v katerem je lahko več sporočil.',
      fix: 'Shranite samo to sporočilo, kot .eml.',
    },
    'mail.too-large': {
      what: 'Sporočilo ima več vrstic v glavi kot katero koli običajno sporočilo.',
      fix: 'Prosite, naj ga pošljejo znova.',
    },
    'mail.malformed': {
      what: 'Glava sporočila je poškodovana, zato jo programi lahko berejo različno.',
      fix: 'Sporočilo še enkrat shranite tako, kot je prispelo; če to ne pomaga, prosite, naj ga pošljejo znova.',
    },
    'mail.field-missing': {
      what: 'Sporočilo nima vrstice {value}.',
      fix: 'Prosite, naj ga pošljejo znova iz običajnega poštnega programa.',
    },
    'mail.field-twice': {
      what: 'Vrstica {value} je v sporočilu dvakrat, zato ni mogoče vedeti, katera velja.',
      fix: 'Sporočilu ne zaupajte: eno je morda kdo dodal. Prosite, naj ga pošljejo znova.',
    },
    'mail.from-several': {
      what: 'Sporočilo navaja več pošiljateljev.',
      fix: 'Prosite, naj ga pošljejo iz enega samega poštnega predala, ki je na seznamu.',
    },
    'mail.from-malformed': {
      what: 'Naslova pošiljatelja ni mogoče prebrati.',
      fix: 'Prosite, naj ga znova pošljejo iz poštnega predala, ki je na seznamu.',
    },
    'mail.date-malformed': {
      what: 'Datuma sporočila ni mogoče prebrati.',
      fix: 'Prosite, naj ga pošljejo znova.',
    },
    'mail.message-id-malformed': {
      what: 'Oznake sporočila (Message-ID) ni mogoče prebrati.',
      fix: 'Prosite, naj ga pošljejo znova.',
    },
    'mail.in-future': {
      what: 'Datum sporočila je v prihodnosti.',
      fix: 'Nečija ura ni točna: preverite pošiljateljevo in to.',
    },
    'mail.before-plan': {
      what: 'Sporočilo je starejše od sedanjega načrta.',
      fix: 'Najavite sedanji načrt in prosite za odgovor nanj.',
    },
    'mail.automatic': {
      what: 'Sporočilo je poslal samodejni odzivnik ali poštni seznam ({value}).',
      fix: 'Za odgovor prosite človeka.',
    },
    'mail.reply': {
      what: 'Sporočilo je odgovor na drugo sporočilo in je tako tudi podpisano.',
      fix: 'Prosite, naj uporabijo povezavo v dopisu: ta napiše novo sporočilo.',
    },
    'subject.not-ascii': {
      what: 'V zadevi so črke, ki so podobne našim, a niso iste.',
      fix: 'Prosite, naj uporabijo povezavo v dopisu; ničesar ni treba pretipkati.',
    },
    'subject.no-answer': {
      what: 'V zadevi ni odgovora.',
      fix: 'Prosite, naj uporabijo povezavo v dopisu: ta napiše zadevo.',
    },
    'subject.tagged': {
      what: 'V zadevi je poleg naše vrstice še: {value}',
      fix: 'Če to doda poštni prehod, naj skrbnik za ta predal izklopi označevanje zadeve; sicer prosite za novo sporočilo prek povezave v dopisu, ne za odgovor.',
    },
    'subject.altered': {
      what: 'Zadeva je skoraj naša vrstica, a ne povsem.',
      fix: 'Prosite, naj uporabijo povezavo v dopisu ali pa vrstico prekopirajo brez sprememb.',
    },
    'subject.other-intervention': {
      what: 'Sporočilo odgovarja na drug poseg: {value}',
      fix: 'Poiščite sporočilo za ta poseg.',
    },
    'subject.other-plan': {
      what: 'Sporočilo odgovarja na drugačen načrt tega posega: {value}',
      fix: 'Najavite sedanji načrt in prosite za odgovor nanj.',
    },
    'answer.rejection': {
      what: 'Sporočilo je zavrnitev (ZAVRNJENO). Posega ne izvedite.',
      fix: 'Zapišite jo: ezdrav record rejection {file}. Nato vpišite status: withdrawn ali pa spremenite načrt in ga znova najavite.',
    },
    'answer.approval': {
      what: 'Sporočilo je odobritev (ODOBRENO), ne zavrnitev.',
      fix: 'Zapišite jo kot tako: ezdrav record approval {file}',
    },
    'approver.not-listed': {
      what: 'Pošiljatelja iz domene {value} ni na seznamu odobriteljev.',
      fix: 'Naslov naj se s soglasjem te strani vpiše v solution.yml (approvers: email) ali pa prosite tistega, ki je na seznamu.',
    },
    'approver.both-parties': {
      what: 'Pošiljatelj je na seznamih obeh strani.',
      fix: 'V solution.yml mora imeti vsaka stran svoj poštni predal.',
    },
    'approver.own-house': {
      what: 'Pošiljatelj ali podpis je iz domene izvajalca: {value}',
      fix: 'Nihče ne odobri svojega dela. Na seznam vpišite predal naročnika ali ekipe IKT.',
    },
    'approver.other-party': {
      what: 'Pošiljateljeva domena je tudi domena druge strani: {value}',
      fix: 'Podpis strežnika dokazuje organizacijo: vpišite predala dveh organizacij ali pa odobrite na GitHubu.',
    },
    'approver.service-desk': {
      what: 'Pošiljatelj je servicedesk, ki odgovarja samodejno.',
      fix: 'Na seznam vpišite predal tistega, ki odloča.',
    },
    'approver.shared-domain': {
      what: 'V tej domeni ima lahko ime kdor koli: {value}',
      fix: 'V mail-domain vpišite celotno ime domene organizacije.',
    },
    'signature.none': {
      what: 'Sporočila ni podpisal noben poštni strežnik, zato nič ne pove, kdo ga je napisal.',
      fix: 'Shranite izvirnik kot .eml (posredovano sporočilo izgubi podpis) ali pa naj skrbnik vklopi podpisovanje DKIM.',
    },
    'signature.too-many': {
      what: 'Sporočilo ima več podpisov kot katero koli običajno sporočilo.',
      fix: 'Prosite, naj ga pošljejo znova.',
    },
    'signature.malformed': {
      what: 'Podpisa ni mogoče prebrati.',
      fix: 'Sporočilo še enkrat shranite tako, kot je prispelo; če to ne pomaga, prosite, naj ga pošljejo znova.',
    },
    'signature.algorithm': {
      what: 'Podpis je narejen na način, ki ne velja več.',
      fix: 'Skrbnik naj za podpisovanje nastavi rsa-sha256.',
    },
    'signature.wrong': {
      what: 'Podpis domene {value} se ne ujema s sporočilom: po oddaji se je spremenilo nekaj podpisanega.',
      fix: 'Prosite za izvirnik v prilogi (Exchange včasih prepiše Content-Type, prehodi pa zadevo) ali naj ga pošljejo znova.',
    },
    'signature.over': {
      what: 'Podpis domene {value} je potekel.',
      fix: 'Prosite, naj odgovor pošljejo znova, in ga vnesite pravočasno (Googlovi veljajo sedem dni).',
    },
    'signature.in-future': {
      what: 'Čas podpisa domene {value} je v prihodnosti.',
      fix: 'Nečija ura ni točna: preverite uro poštnega strežnika in to.',
    },
    'signature.field-unsigned': {
      what: 'Podpis ne zajema vrstice {value}, zato bi jo lahko napisal kdor koli.',
      fix: 'Skrbnik naj nastavi podpisovanje vrstic From, Subject, Date in Message-ID.',
    },
    'signature.other-domain': {
      what: 'Sporočilo je podpisala druga domena, ne pošiljateljeva: {value}',
      fix: 'Skrbnik naj vklopi podpisovanje za lastno domeno; če je ta domena od iste organizacije, jo vpišite v solution.yml (mail-domain).',
    },
    'signature.tenant': {
      what: 'Sporočilo je podpisano z imenom računa pri ponudniku: {value}',
      fix: 'Skrbnik naj vklopi podpisovanje za lastno domeno (Microsoft 365: Defender, DKIM; Google: Gmail, Preverjanje pristnosti e-pošte) ali pa to ime vpišite v solution.yml (mail-domain).',
    },
    'key.unavailable': {
      what: 'DNS ni odgovoril na vprašanje o ključu domene {value}.',
      fix: 'Poskusite znova; iz zaprtega omrežja tam, kjer je zunanja imena mogoče poiskati.',
    },
    'key.gone': {
      what: 'Ključa domene {value} v DNS (več) ni.',
      fix: 'Prosite, naj odgovor pošljejo znova: podpisan bo s sedanjim ključem.',
    },
    'key.malformed': {
      what: 'Ključa domene {value} v DNS ni mogoče prebrati.',
      fix: 'Obvestite skrbnika te domene.',
    },
    'key.several': {
      what: 'V DNS je pod enim imenom več ključev domene {value}.',
      fix: 'Obvestite skrbnika te domene: tam sme biti samo eden.',
    },
    'key.revoked': {
      what: 'Ključ domene {value} je preklican.',
      fix: 'Prosite, naj odgovor pošljejo znova: podpisan bo s sedanjim ključem.',
    },
    'key.test': {
      what: 'Domena {value} navaja, da so njeni podpisi poskusni.',
      fix: 'Skrbnik naj iz zapisa ključa odstrani t=y.',
    },
    'key.weak': {
      what: 'Ključ domene {value} je prešibek: imeti mora vsaj 1024 bitov.',
      fix: 'Skrbnik naj naredi nov ključ z 2048 biti.',
    },
    'key.not-for-this': {
      what: 'Ključ domene {value} ni namenjen takemu podpisu.',
      fix: 'Obvestite skrbnika te domene.',
    },
  } satisfies Readonly<Record<MailFaultCode, WhatAndFix>>,
};

export const id = 726;
export const ids = [726];
export const modules = {

/***/ 9467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gR: () => (/* binding */ nextOpening),
/* harmony export */   hu: () => (/* binding */ RULES_WINDOW),
/* harmony export */   iV: () => (/* binding */ windowOfNight),
/* harmony export */   kB: () => (/* binding */ nightOf)
/* harmony export */ });
/* unused harmony export isNarrower */
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9466);
/* harmony import */ var _zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7209);


/** The maintenance window of eZdravje's instructions. */
const RULES_WINDOW = {
    opens: '20:00',
    'opens-with-downtime': '22:00',
    closes: '06:00',
};
const NOON = '12:00';
/** The evening on which the night of a moment begins: its own date from 20:00 on, else the day before. */
function nightOf(at) {
    const date = (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .localDate */ .gD)(at);
    return (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .localTime */ .HJ)(at) >= RULES_WINDOW.opens ? date : (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(date, -1);
}
/**
 * The window of the night that begins on the evening of `night`. Its ends are wall-clock times, so
 * it lasts an hour less or more when the clocks change. Hours after midnight lie on the next date.
 * Empty (it holds no moment) where the clocks skip all of it.
 */
function windowOfNight(night, hours, downtime) {
    const at = (time) => (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .instantAt */ .l$)(time >= NOON ? night : (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(night, 1), time);
    return {
        start: at(downtime ? hours['opens-with-downtime'] : hours.opens),
        end: at(hours.closes),
    };
}
/**
 * The first moment at or after `from` that lies in a window; null where the hours never open.
 * Three nights are enough: this one, the next, and one more where the clocks skip a whole window.
 */
function nextOpening(from, hours, downtime) {
    for (const ahead of [0, 1, 2]) {
        const window = windowOfNight((0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(nightOf(from), ahead), hours, downtime);
        const moment = (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .latest */ .IW)(from, window.start);
        if (moment < window.end)
            return moment;
    }
    return null;
}
/**
 * True where the hours lie within the rules' window and each of the two openings is before closing.
 * False for anything that is no `HH:mm`.
 */
function isNarrower(hours) {
    const opens = intoNight(hours.opens);
    const opensWithDowntime = intoNight(hours['opens-with-downtime']);
    const closes = intoNight(hours.closes);
    return (opens >= intoNight(RULES_WINDOW.opens) &&
        opensWithDowntime >= intoNight(RULES_WINDOW['opens-with-downtime']) &&
        closes <= intoNight(RULES_WINDOW.closes) &&
        opens < closes &&
        opensWithDowntime < closes);
}
/** Minutes since noon of the evening, so that a night's times are in order; NaN for no `HH:mm`. */
function intoNight(time) {
    const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
    return match === null ? Number.NaN : ((Number(match[1]) + 12) % 24) * 60 + Number(match[2]);
}


/***/ }),

/***/ 726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  letter: () => (/* binding */ letter)
});

;// CONCATENATED MODULE: ./build/letters/letter.js
/** The letters a contractor writes to eZdravje; the key is what `ezdrav letter KIND` takes. */
const LETTER_KINDS = [
    'announcement',
    'changed-announcement',
    'withdrawal',
    'urgent-notification',
    'closing-report',
    'account-request',
    'revocation',
    'architecture',
    'request',
    'question',
];
function isLetter(writing) {
    return !('missing' in writing);
}

;// CONCATENATED MODULE: ./build/letters/plain.js
const LINE_END = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
const UNSEEN = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}]/gu;
const MARK = '\ufffd';
/**
 * A user's text, fit for a letter: line ends are `\n`; control, direction and other unseen
 * characters are replaced by a visible mark, since with them a text may read otherwise than it is
 * written; no blank lines in a row, none at the ends.
 */
function plain(text) {
    return text
        .replace(LINE_END, '\n')
        .replaceAll('\t', ' ')
        .replace(UNSEEN, MARK)
        .replace(/ +$/gm, '')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
}
function oneLine(text) {
    return text === undefined ? undefined : plain(text).replace(/\s+/g, ' ');
}
/** True where nothing readable is left of a text. */
function isBlank(text) {
    return plain(text).replaceAll(MARK, '').trim() === '';
}
/** At most so many characters, an ellipsis for what was cut; never half a surrogate pair. */
function shortened(text, length) {
    const characters = Array.from(text);
    return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

;// CONCATENATED MODULE: ./build/letters/body.js

function heading(text) {
    return { kind: 'heading', text };
}
function paragraph(text) {
    return { kind: 'paragraph', text };
}
function list(items) {
    return { kind: 'list', items };
}
function line(text) {
    return { kind: 'line', text };
}
/** Rows with a value; those whose value is not written are left out. */
function rows(...pairs) {
    return {
        kind: 'rows',
        rows: pairs.flatMap(([label, value]) => value === undefined || plain(value) === '' ? [] : [{ label, value: plain(value) }]),
    };
}

;// CONCATENATED MODULE: ./build/letters/recipients.js
/** Both stay recipients whatever the solution's contacts say. */
const SERVICE_DESK = 'servicedesk@src.si';
const ICT_TEAM = 'ikt@ezdrav.si';
/** The service desk, and the solution's own address for it where there is another. */
function serviceDesk({ contacts }) {
    return once(SERVICE_DESK, contacts.servicedesk);
}
/** The eZdravje ICT team, and the solution's own address for it where there is another. */
function ictTeam({ contacts }) {
    return once(ICT_TEAM, contacts.ict);
}
/** Who hears of an intervention: the service desk and the solution custodian. */
function serviceDeskAndCustodian(solution, custodian) {
    return once(...serviceDesk(solution), custodian);
}
/** Both addresses that answer questions. */
function serviceDeskAndIctTeam(solution) {
    return once(...serviceDesk(solution), ...ictTeam(solution));
}
function once(...addresses) {
    return addresses.filter((address, index) => addresses.findIndex((other) => other.toLowerCase() === address.toLowerCase()) === index);
}

;// CONCATENATED MODULE: ./build/letters/required.js

function required() {
    const missing = [];
    return {
        missing,
        that(key, given) {
            if (!given)
                missing.push(key);
        },
        text(key, value) {
            if (value !== undefined && !isBlank(value))
                return plain(value);
            missing.push(key);
            return '';
        },
    };
}

// EXTERNAL MODULE: ./build/calendar/instant.js
var instant = __webpack_require__(9466);
// EXTERNAL MODULE: ./build/calendar/zone.js
var zone = __webpack_require__(7209);
;// CONCATENATED MODULE: ./build/letters/times.js


const WEEKDAYS = {
    1: 'ponedeljek',
    2: 'torek',
    3: 'sreda',
    4: 'četrtek',
    5: 'petek',
    6: 'sobota',
    7: 'nedelja',
};
/** »torek, 1. 12. 2026« */
function dayText(date) {
    const [year, month, day] = date.split('-').map(Number);
    return `${WEEKDAYS[(0,zone/* weekday */.jr)(date)]}, ${day}. ${month}. ${year}`;
}
/**
 * »torek, 1. 12. 2026, 22:00«, Ljubljana's wall clock. Within an hour of a change of the clocks the
 * offset is added, since the wall clock alone may mean two moments there.
 */
function momentText(at) {
    const offset = (0,zone/* offsetAt */.HA)(at);
    const changing = (0,zone/* offsetAt */.HA)((0,instant/* plus */.tY)(at, -instant/* HOUR */.dp)) !== offset || (0,zone/* offsetAt */.HA)((0,instant/* plus */.tY)(at, instant/* HOUR */.dp)) !== offset;
    const text = `${dayText((0,zone/* localDate */.gD)(at))}, ${(0,zone/* localTime */.HJ)(at)}`;
    return changing ? `${text} (UTC${offset})` : text;
}
/**
 * »3 h 30 min« between two moments: whole minutes of the wall clock, as both are shown, so that
 * the reader's own subtraction gives the same.
 */
function lengthText(from, to) {
    const minutes = Math.floor(to / instant/* MINUTE */.pY) - Math.floor(from / instant/* MINUTE */.pY);
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (minutes === 0)
        return 'manj kot minuto';
    if (hours === 0)
        return `${rest} min`;
    return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

;// CONCATENATED MODULE: ./build/letters/html.js
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text as HTML text: nothing in it is markup, in an element or in a quoted attribute. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
/** The body as a small HTML page: no link, no picture, no script, nothing from elsewhere. */
function asHtml(title, blocks) {
    const name = escapeHtml(title);
    return [
        '<!doctype html>',
        '<html lang="sl">',
        `<head><meta charset="utf-8"><title>${name}</title></head>`,
        '<body style="font-family: sans-serif; max-width: 48em">',
        `<h1 style="font-size: 1.4em">${name}</h1>`,
        ...blocks.map(blockHtml).filter((part) => part !== ''),
        '</body>',
        '</html>',
        '',
    ].join('\n');
}
function blockHtml(block) {
    switch (block.kind) {
        case 'heading':
            return `<h2 style="font-size: 1.1em">${escapeHtml(block.text)}</h2>`;
        case 'paragraph':
            return `<p>${lines(block.text)}</p>`;
        case 'rows':
            return block.rows.length === 0
                ? ''
                : `<table cellpadding="4">\n${block.rows.map(rowHtml).join('\n')}\n</table>`;
        case 'list':
            return `<ul>\n${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}\n</ul>`;
        case 'line':
            return `<pre style="white-space: pre-wrap; overflow-wrap: anywhere">${escapeHtml(block.text)}</pre>`;
        default:
            return block;
    }
}
function rowHtml({ label, value }) {
    return `<tr><th align="left" valign="top">${escapeHtml(label)}</th><td>${lines(value)}</td></tr>`;
}
function lines(text) {
    return escapeHtml(text).replaceAll('\n', '<br>\n');
}

;// CONCATENATED MODULE: ./build/letters/text.js
const INDENT = '    ';
/** The body as plain text. A user's lines are indented or follow a label, so none looks like ours. */
function asText(title, blocks) {
    const parts = [title.toUpperCase(), ...blocks.map(blockText)];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function blockText(block) {
    switch (block.kind) {
        case 'heading':
            return block.text.toUpperCase();
        case 'paragraph':
            return block.text;
        case 'rows':
            return block.rows.map(rowText).join('\n');
        case 'list':
            return block.items.map((item) => `- ${item}`).join('\n');
        case 'line':
            return `${INDENT}${block.text}`;
        default:
            return block;
    }
}
function rowText({ label, value }) {
    if (!value.includes('\n'))
        return `${label}: ${value}`;
    return `${label}:\n${value.replace(/^(?=.)/gm, INDENT)}`;
}

;// CONCATENATED MODULE: ./build/letters/written.js




const SUBJECT = 180;
/** The finished letter: greeting, body, signature, in both shapes. */
function written({ kind, to, title, subject, blocks, solution }) {
    const whole = [
        paragraph('Spoštovani,'),
        ...blocks,
        paragraph(`Lep pozdrav\nizvajalec rešitve ${oneLine(solution)}`),
    ];
    return {
        kind,
        to,
        subject: shortened(oneLine(subject), SUBJECT),
        text: asText(title, whole),
        html: asHtml(title, whole),
    };
}
/** What every letter must say of itself, with the number of the official form where one was filed. */
function notTheForm(number) {
    const form = number === undefined ? '' : ` Številka oddanega uradnega obrazca: ${oneLine(number)}.`;
    return paragraph(`To sporočilo ni uradni obrazec eZdravja.${form}`);
}

;// CONCATENATED MODULE: ./build/letters/account-request.js






/**
 * Zahtevek za dodelitev uporabniškega računa: by the contract custodian to the service desk, for
 * each worker, after the contract holder's check and the signed statement.
 */
function accountRequest({ member, person, solution }) {
    const ref = oneLine(member.ref);
    const need = required();
    const name = need.text(`people.${ref}.name`, person?.name);
    const email = need.text(`people.${ref}.email`, person?.email);
    const mobile = need.text(`people.${ref}.mobile`, person?.mobile);
    const role = need.text(`staff.${ref}.role`, member.role);
    const company = need.text(`staff.${ref}.company`, member.company);
    const checked = member['eligibility-checked'];
    const signed = member['statement-signed'];
    need.that(`staff.${ref}.eligibility-checked`, checked !== undefined);
    need.that(`staff.${ref}.statement-signed`, signed !== undefined);
    if (checked === undefined || signed === undefined || need.missing.length > 0) {
        return { missing: need.missing };
    }
    const solutionName = oneLine(solution.name);
    const custodian = solution.contacts['contract-custodian'];
    return written({
        kind: 'account-request',
        to: serviceDesk(solution),
        title: 'Zahtevek za dodelitev uporabniškega računa',
        subject: `Zahtevek za dodelitev uporabniškega računa: ${ref}, ${solutionName}`,
        solution: solutionName,
        blocks: [
            paragraph('v imenu skrbnika pogodbe prosimo za dodelitev uporabniškega računa in dostopov, ki jih ' +
                `spodaj navedena oseba potrebuje za delo na rešitvi ${solutionName}.`),
            heading('Oseba'),
            rows(['Oznaka osebe', ref], ['Ime in priimek', oneLine(name)], ['Vloga', oneLine(role)], ['Podjetje', oneLine(company)], ['E-naslov', oneLine(email)], ['Mobilna številka', oneLine(mobile)]),
            heading('Izpolnjeni pogoji'),
            rows([
                'Nosilec pogodbe je preveril upravičenost in pogoje (»Zahteve IKT do SW hiš pri razpisih«)',
                dayText(checked),
            ], ['Izjava o varovanju osebnih podatkov je podpisana', dayText(signed)], ['Pogodba', oneLine(solution.contract?.reference)], ['Skrbnik pogodbe', oneLine(custodian)]),
            paragraph(`Prosimo, da dodelitev potrdite z navedbo oznake ${ref}. Osebne podatke iz tega sporočila ` +
                'uporabite samo za dodelitev računa in dostopov.'),
            notTheForm(),
        ],
    });
}

;// CONCATENATED MODULE: ./build/letters/plan.js



const ENVIRONMENTS = { production: 'produkcijsko', test: 'testno' };
const RISKS = { low: 'nizka', medium: 'srednja', high: 'visoka' };
const RESULTS = {
    passed: 'uspešno',
    failed: 'neuspešno',
};
const NOT_STATED = 'ni navedeno';
function yesNo(yes) {
    return yes ? 'da' : 'ne';
}
function minutes(number) {
    return number === undefined ? undefined : `${number} min`;
}
/** Which intervention it is, in a few rows. */
function identity({ intervention }) {
    const { id, title, solution, environment, release } = intervention;
    return rows(['Oznaka posega', oneLine(id)], ['Naslov', oneLine(title)], ['Rešitev', oneLine(solution)], ['Okolje', ENVIRONMENTS[environment]], ['Izdaja', oneLine(release.tag)], ['Izvorna koda (commit)', oneLine(release.commit)]);
}
function schedule({ intervention }) {
    const { start, end, downtime, ...parts } = intervention.schedule;
    return rows(['Začetek', momentText(start)], ['Konec', momentText(end)], ['Trajanje', lengthText(start, end)], ['Predviden izpad', yesNo(downtime)], ['Predvideno trajanje del', minutes(parts['work-minutes'])], ['Predvideno trajanje povrnitve', minutes(parts['rollback-minutes'])]);
}
/** Everything a change request needs, section by section. */
function wholePlan(input) {
    const { intervention } = input;
    const { components, affects, risk, network, tests } = intervention;
    return [
        heading('Poseg'),
        identity(input),
        rows(['Opis', intervention.description], ['Razlog', intervention.reason]),
        heading('Sestavni deli'),
        list(components.length === 0 ? ['niso navedeni'] : components.map(componentText)),
        heading('Vpliv na druge storitve'),
        list(affects.length === 0
            ? ['ni vpliva na druge storitve']
            : affects.map((service) => oneLine(service))),
        heading('Termin (čas v Ljubljani)'),
        schedule(input),
        heading('Vpliv in tveganje'),
        rows(['Vpliv', intervention.impact], ['Stopnja tveganja', risk === undefined ? NOT_STATED : RISKS[risk.level]], ['Ukrepi za zmanjšanje tveganja', risk?.measures], ['Sprememba v omrežju', network === undefined ? NOT_STATED : yesNo(network.change)], ['Dogovor z ekipo IKT o omrežju', oneLine(network?.reference)]),
        heading('Načrt povrnitve'),
        rows(['Povrnitev v prejšnje stanje', intervention.rollback]),
        heading('Preizkusi'),
        list(tests === undefined || tests.length === 0 ? [NOT_STATED] : tests.map(testText)),
        heading('Pogodba in stiki'),
        contacts(input.solution),
    ];
}
function componentText({ name, from, to }) {
    const change = from === undefined ? (to ?? '') : `${from} → ${to ?? '?'}`;
    return oneLine(change === '' ? name : `${name}: ${change}`);
}
function testText({ environment, result, reference }) {
    const outcome = RESULTS[result] ?? result;
    const where = reference === undefined ? '' : ` (${reference})`;
    return oneLine(`okolje ${environment}: ${outcome}${where}`);
}
function contacts({ client, contract, contacts: given }) {
    return rows(['Naročnik', oneLine(client?.organisation)], ['Stik pri naročniku', oneLine(client?.contact)], ['Pogodba', oneLine(contract?.reference)], ['Skrbnik rešitve', oneLine(given['solution-custodian'])], ['Skrbnik pogodbe', oneLine(given['contract-custodian'])]);
}
/** What stands at the head of the section on approval. */
const BEFORE_THE_WORK = [
    paragraph('Poseg se sme izvesti šele, ko ga odobrita naročnik in ekipa IKT eZdravja. Molk ne pomeni ' +
        'odobritve.'),
];
/** The digest, and how the two parties say yes to exactly this plan. */
function approval({ intervention, planDigest, approvalPage }, head) {
    return [
        heading('Odobritev'),
        ...head,
        paragraph('Odobritev velja samo za načrt s spodnjim prstnim odtisom; spremenjen načrt je treba znova ' +
            'sporočiti in odobriti.'),
        rows(['Prstni odtis načrta', planDigest]),
        paragraph('Odobrite lahko z odgovorom na to sporočilo: navedite oznako posega, prstni odtis načrta in ' +
            'v čigavem imenu odobravate. Kdor ima dostop do repozitorija na GitHubu, lahko namesto ' +
            'tega odobri zahtevek za združitev (pull request) s tem načrtom ali pod najavo (issue) ' +
            'objavi komentar, ki vsebuje natanko to vrstico:'),
        line(oneLine(`/approve ${intervention.id} ${planDigest}`)),
        rows(['Najava na GitHubu', oneLine(approvalPage)]),
    ];
}

;// CONCATENATED MODULE: ./build/letters/announcement.js






/** Najava posega: the planned intervention, sent ahead to the service desk and the custodian. */
function announcement(input) {
    const { intervention, solution } = input;
    const need = required();
    const custodian = need.text('contacts.solution-custodian', solution.contacts['solution-custodian']);
    if (need.missing.length > 0)
        return { missing: need.missing };
    return written({
        kind: 'announcement',
        to: serviceDeskAndCustodian(solution, custodian),
        title: 'Najava posega',
        subject: `Najava posega ${intervention.id}: ${intervention.title}`,
        solution: intervention.solution,
        blocks: [
            paragraph('v skladu z navodili eZdravja za programske hiše najavljamo poseg na rešitvi ' +
                `${oneLine(intervention.solution)}. Prosimo naročnika in ekipo IKT eZdravja za odobritev.`),
            ...wholePlan(input),
            ...approval(input, BEFORE_THE_WORK),
            notTheForm(intervention.announcement?.form?.number),
        ],
    });
}

;// CONCATENATED MODULE: ./build/letters/architecture.js






const AT_THE_MEETING = 'določi se na sestanku';
/**
 * Osnovni načrti arhitekture, to the ICT team before the first meeting. The address space and the
 * VLAN are set at the meeting, so these two may still be open; the rest must be known.
 */
function architecture({ solution }) {
    const { architecture: plan = {}, znet, client, contract, contacts } = solution;
    const need = required();
    const plans = need.text('architecture.plans.reference', plan.plans?.reference);
    const connections = plan.connections?.map((connection) => oneLine(connection)).join(', ');
    need.that('architecture.connections', connections !== undefined);
    const runtime = need.text('architecture.runtime', plan.runtime);
    const confidentiality = need.text('architecture.confidentiality', plan.confidentiality);
    const integrity = need.text('architecture.integrity', plan.integrity);
    const availability = need.text('architecture.availability', plan.availability);
    if (need.missing.length > 0)
        return { missing: need.missing };
    const name = oneLine(solution.name);
    const rules = solution['access-rules'];
    return written({
        kind: 'architecture',
        to: ictTeam(solution),
        title: 'Osnovni načrti arhitekture pred prvim sestankom',
        subject: `Osnovni načrti arhitekture pred prvim sestankom: ${name}`,
        solution: name,
        blocks: [
            paragraph(`pred prvim sestankom z ekipo IKT eZdravja pošiljamo osnovne načrte arhitekture rešitve ${name}. ` +
                'Prosimo za predlog termina sestanka, na katerem bi določili spodnje parametre.'),
            heading('Načrti'),
            rows(['Osnovni načrti arhitekture', oneLine(plans)]),
            heading('Predlog parametrov'),
            rows(['Naslovni prostor IP', oneLine(plan['ip-space']) ?? AT_THE_MEETING], ['VLAN', oneLine(plan.vlan) ?? AT_THE_MEETING], ['Povezave z drugimi storitvami', connections === '' ? 'jih ni' : connections], ['Izvajalno okolje', runtime], ['Ukrepi za zaupnost', confidentiality], ['Ukrepi za celovitost', integrity], ['Ukrepi za razpoložljivost', availability]),
            heading('Izvajalec in naročnik'),
            rows(['Naročnik', oneLine(client?.organisation)], ['Stik pri naročniku', oneLine(client?.contact)], ['Pogodba', oneLine(contract?.reference)], ['Skrbnik rešitve', oneLine(contacts['solution-custodian'])], ['Skrbnik pogodbe', oneLine(contacts['contract-custodian'])], ['V omrežje zNET vključeni od', znet?.joined && dayText(znet.joined)], ['Sklic vključitve v zNET', oneLine(znet?.reference)], ['Pravila dostopa, različica', oneLine(rules?.version)], ['Pravila dostopa sprejeta', rules?.acknowledged && dayText(rules.acknowledged)]),
            notTheForm(),
        ],
    });
}

;// CONCATENATED MODULE: ./build/letters/changes.js


/** A section on what differs from the earlier plan; nothing where that is not known. */
function whatChanged(input) {
    if (input.previous === undefined)
        return [];
    const before = wholePlan({ ...input, intervention: input.previous });
    const differing = changes(before, wholePlan(input));
    return differing.length === 0
        ? []
        : [heading('Kaj se je spremenilo'), { kind: 'rows', rows: differing }];
}
/** The plan's rows and lists that differ, in the words of the letter: what it was, what it is. */
function changes(before, after) {
    const old = entries(before);
    const now = entries(after);
    const labels = new Set([...now.keys(), ...old.keys()]);
    return [...labels].flatMap((label) => {
        const was = old.get(label) ?? '–';
        const is = now.get(label) ?? '–';
        return was === is ? [] : [{ label, value: `prej: ${was}\nzdaj: ${is}` }];
    });
}
/** Every value by its label; a list's label is its heading. */
function entries(blocks) {
    const found = new Map();
    let section = '';
    for (const block of blocks) {
        if (block.kind === 'heading')
            section = block.text;
        if (block.kind === 'list')
            found.set(section, block.items.join(', '));
        if (block.kind === 'rows')
            for (const { label, value } of block.rows)
                found.set(label, value);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/letters/changed-announcement.js







/** Spremenjena najava: replaces an earlier announcement, whose approvals are void. */
function changedAnnouncement(input) {
    const { intervention, solution, previousDigest, previousReference } = input;
    const need = required();
    const custodian = need.text('contacts.solution-custodian', solution.contacts['solution-custodian']);
    const digest = need.text('previous-plan', previousDigest);
    if (need.missing.length > 0)
        return { missing: need.missing };
    return written({
        kind: 'changed-announcement',
        to: serviceDeskAndCustodian(solution, custodian),
        title: 'Spremenjena najava posega',
        subject: `Spremenjena najava posega ${intervention.id}: ${intervention.title}`,
        solution: intervention.solution,
        blocks: [
            paragraph(`načrt posega na rešitvi ${oneLine(intervention.solution)} je spremenjen. Ta najava v ` +
                'celoti nadomešča prejšnjo. Dosedanje odobritve ne veljajo več; prosimo naročnika in ' +
                'ekipo IKT eZdravja za novo odobritev. Rok za najavo teče znova od te najave.'),
            rows(['Prstni odtis prejšnjega načrta', digest], ['Sklic prejšnje najave', oneLine(previousReference)]),
            ...whatChanged(input),
            ...wholePlan(input),
            ...approval(input, BEFORE_THE_WORK),
            notTheForm(intervention.announcement?.form?.number),
        ],
    });
}

// EXTERNAL MODULE: ./build/calendar/window.js
var calendar_window = __webpack_require__(9467);
;// CONCATENATED MODULE: ./build/letters/closing-report.js







const closing_report_RESULTS = {
    completed: 'poseg je izveden',
    'rolled-back': 'izvedena je bila povrnitev v prejšnje stanje',
    cancelled: 'poseg ni bil izveden',
};
/** Poročilo o izvedbi: what was done, when, and what went otherwise than announced. */
function closingReport(input) {
    const { intervention, solution, planDigest } = input;
    const outcome = input.outcome ?? intervention.outcome;
    const need = required();
    const custodian = need.text('contacts.solution-custodian', solution.contacts['solution-custodian']);
    need.that('outcome', outcome !== undefined);
    if (outcome !== undefined && outcome.result !== 'cancelled') {
        need.that('outcome.started-at', outcome['started-at'] !== undefined);
        need.that('outcome.ended-at', outcome['ended-at'] !== undefined);
    }
    if (outcome === undefined || need.missing.length > 0)
        return { missing: need.missing };
    return written({
        kind: 'closing-report',
        to: serviceDeskAndCustodian(solution, custodian),
        title: 'Poročilo o izvedbi posega',
        subject: `Poročilo o izvedbi posega ${intervention.id}: ${intervention.title}`,
        solution: intervention.solution,
        blocks: [
            paragraph('poročamo o izvedbi spodaj navedenega posega.'),
            heading('Poseg'),
            identity(input),
            rows(['Najavljeni začetek', momentText(intervention.schedule.start)], ['Najavljeni konec', momentText(intervention.schedule.end)], ['Prstni odtis načrta', planDigest]),
            heading('Izvedba (čas v Ljubljani)'),
            course(outcome),
            ...deviations(intervention, outcome),
            notTheForm(intervention.announcement?.form?.number),
        ],
    });
}
function course(outcome) {
    const started = outcome['started-at'];
    const ended = outcome['ended-at'];
    const downtime = outcome['downtime-minutes'];
    const known = started !== undefined && ended !== undefined;
    return rows(['Izid', closing_report_RESULTS[outcome.result]], ['Dejanski začetek', started && momentText(started)], ['Dejanski konec', ended && momentText(ended)], ['Dejansko trajanje', known ? lengthText(started, ended) : undefined], ['Dejanski izpad', downtime === undefined ? undefined : `${downtime} min`]);
}
function deviations(intervention, outcome) {
    const found = departures(intervention, outcome);
    return [
        heading('Odstopanja'),
        ...(found.length === 0 ? [] : [list(found)]),
        rows(['Opis odstopanj', outcome.deviations]),
        ...(found.length === 0 && !outcome.deviations?.trim()
            ? [
                paragraph(outcome.result === 'cancelled'
                    ? 'Poseg ni bil izveden.'
                    : 'Odstopanj od najave ni bilo.'),
            ]
            : []),
    ];
}
/** Where the course left the plan; said plainly, never hidden. */
function departures(intervention, outcome) {
    const { start, end, downtime } = intervention.schedule;
    const started = outcome['started-at'];
    const ended = outcome['ended-at'];
    const found = [];
    const note = (from, to, sentence) => {
        if (to > from)
            found.push(sentence(lengthText(from, to)));
    };
    if (started !== undefined) {
        note(started, start, (length) => `Poseg se je začel ${length} pred najavljenim začetkom.`);
    }
    if (ended !== undefined) {
        note(end, ended, (length) => `Poseg se je končal ${length} po najavljenem koncu.`);
    }
    // An urgent intervention is bound to no window.
    if (ended !== undefined && intervention.urgent === undefined) {
        const window = (0,calendar_window/* windowOfNight */.iV)((0,calendar_window/* nightOf */.kB)(start), calendar_window/* RULES_WINDOW */.hu, downtime);
        note(window.end, ended, (length) => `Poseg se je končal ${length} po koncu vzdrževalnega okna (06:00).`);
    }
    if (!downtime && (outcome['downtime-minutes'] ?? 0) > 0) {
        found.push('Prišlo je do izpada, ki ni bil najavljen.');
    }
    return found;
}

;// CONCATENATED MODULE: ./build/letters/question.js





/** Vprašanje, to the service desk and the ICT team. */
function question({ solution, ...given }) {
    const need = required();
    const subject = need.text('request.subject', given.subject);
    const text = need.text('request.question', given.question);
    if (need.missing.length > 0)
        return { missing: need.missing };
    const name = oneLine(solution.name);
    return written({
        kind: 'question',
        to: serviceDeskAndIctTeam(solution),
        title: 'Vprašanje',
        subject: `Vprašanje: ${subject}, ${name}`,
        solution: name,
        blocks: [
            paragraph(`obračamo se na vas z vprašanjem v zvezi z rešitvijo ${name}.`),
            rows(['Zadeva', oneLine(subject)], ['Vprašanje', text]),
            paragraph('Za odgovor se vam vnaprej zahvaljujemo.'),
            notTheForm(),
        ],
    });
}

;// CONCATENATED MODULE: ./build/letters/request.js





/** Zahtevek v prosti obliki: where no form fits, with all technical elements and a justification. */
function request({ solution, elements, ...given }) {
    const need = required();
    const subject = need.text('request.subject', given.subject);
    need.that('request.elements', elements.length > 0);
    elements.forEach(({ name, value }, index) => {
        need.that(`request.elements.${index + 1}`, !isBlank(name) && !isBlank(value));
    });
    const justification = need.text('request.justification', given.justification);
    if (need.missing.length > 0)
        return { missing: need.missing };
    const name = oneLine(solution.name);
    return written({
        kind: 'request',
        to: serviceDesk(solution),
        title: 'Zahtevek v prosti obliki',
        subject: `Zahtevek: ${subject}, ${name}`,
        solution: name,
        blocks: [
            paragraph(`za rešitev ${name} pošiljamo spodnji zahtevek. Ker zanj ni ustreznega obrazca, ga ` +
                'pošiljamo v prosti obliki.'),
            rows(['Zadeva', oneLine(subject)], ['Naročnik', oneLine(solution.client?.organisation)], ['Pogodba', oneLine(solution.contract?.reference)]),
            heading('Tehnični elementi'),
            rows(...elements.map((element) => [oneLine(element.name), element.value])),
            heading('Utemeljitev'),
            rows(['Zakaj je zahtevek potreben', justification]),
            notTheForm(),
        ],
    });
}

;// CONCATENATED MODULE: ./build/letters/revocation.js






/**
 * Preklic pooblastil: to the service desk at once when a worker's cooperation ends. Asks for no more
 * than it needs (the name, and when), so that nothing delays it.
 */
function revocation({ member, person, solution, noticed }) {
    const ref = oneLine(member.ref);
    const need = required();
    const name = need.text(`people.${ref}.name`, person?.name);
    need.that(`staff.${ref}.left`, member.left !== undefined || noticed !== undefined);
    if (need.missing.length > 0)
        return { missing: need.missing };
    const solutionName = oneLine(solution.name);
    return written({
        kind: 'revocation',
        to: serviceDesk(solution),
        title: 'Preklic pooblastil',
        subject: `Preklic pooblastil: ${ref}, ${solutionName}`,
        solution: solutionName,
        blocks: [
            paragraph('sporočamo, da spodaj navedena oseba ne sodeluje več pri izvajanju pogodbe. Prosimo, da ji ' +
                `takoj prekličete vsa pooblastila in dostope do rešitve ${solutionName} ter do omrežja ` +
                'zNET in infrastrukture eZdravja.'),
            heading('Oseba'),
            rows(['Oznaka osebe', ref], ['Ime in priimek', oneLine(name)], ['E-naslov', oneLine(person?.email)], ['Vloga', oneLine(member.role)], ['Podjetje', oneLine(member.company)], ['Sklic dodelitve računa', oneLine(member.account?.reference)], ['Zadnji dan sodelovanja', member.left && lastDay(member.left)], [
                'Prenehanje sodelovanja ugotovljeno',
                member.left === undefined && noticed !== undefined ? momentText(noticed) : undefined,
            ], ['Pogodba', oneLine(solution.contract?.reference)]),
            paragraph(`Prosimo, da preklic pisno potrdite z navedbo oznake ${ref} ter dneva in ure preklica. ` +
                'Osebne podatke iz tega sporočila uporabite samo za preklic.'),
            notTheForm(),
        ],
    });
}
function lastDay(left) {
    return left.kind === 'day' ? dayText(left.date) : momentText(left.instant);
}

;// CONCATENATED MODULE: ./build/letters/urgent-notification.js








/** Obvestilo o urgentnem posegu: takes the announcement's place; notice is mandatory then too. */
function urgentNotification(input) {
    const { intervention, solution } = input;
    const need = required();
    const custodian = need.text('contacts.solution-custodian', solution.contacts['solution-custodian']);
    const reason = need.text('urgent.reason', intervention.urgent?.reason);
    const incident = need.text('urgent.incident', intervention.urgent?.incident);
    if (need.missing.length > 0)
        return { missing: need.missing };
    const declaredBy = intervention.urgent?.['declared-by'];
    return written({
        kind: 'urgent-notification',
        to: serviceDeskAndCustodian(solution, custodian),
        title: 'Obvestilo o urgentnem posegu',
        subject: `URGENTNO: obvestilo o urgentnem posegu ${intervention.id}: ${intervention.title}`,
        solution: intervention.solution,
        blocks: [
            paragraph(`obveščamo vas o urgentnem posegu na rešitvi ${oneLine(intervention.solution)}. Poseg ne ` +
                'more počakati do izteka roka za najavo oziroma do vzdrževalnega okna.'),
            ...takingPlace(input),
            heading('Urgentnost'),
            rows(['Razlog urgentnosti', reason], ['Oznaka incidenta', oneLine(incident)], ['Urgentnost razglasil/-a', oneLine(declaredBy)]),
            ...wholePlan(input),
            ...approval(input, consent(intervention)),
            notTheForm(intervention.announcement?.form?.number),
        ],
    });
}
/** Says which notification this one replaces; nothing where it is the first. */
function takingPlace(input) {
    const { previousDigest, previousReference } = input;
    if (previousDigest === undefined)
        return [];
    return [
        paragraph('Načrt posega je spremenjen. To obvestilo v celoti nadomešča prejšnje. Dosedanje odobritve ' +
            'ne veljajo več; prosimo naročnika in ekipo IKT eZdravja za novo odobritev.'),
        rows(['Prstni odtis prejšnjega načrta', previousDigest], ['Sklic prejšnjega obvestila', oneLine(previousReference)]),
        ...whatChanged(input),
    ];
}
function consent({ approvals = {} }) {
    const given = [
        ...approvalText('naročnik', approvals.client),
        ...approvalText('ekipa IKT eZdravja', approvals['ezdrav-ict']),
    ];
    return [
        paragraph('Tudi urgentni poseg se sme izvesti šele, ko ga odobrita naročnik in ekipa IKT eZdravja. ' +
            'Molk ne pomeni odobritve. Če je odobritev dana po telefonu, prosimo za naknadno pisno potrditev.'),
        ...(given.length === 0
            ? []
            : [paragraph('Odobritve, zabeležene do tega obvestila:'), list(given)]),
    ];
}
function approvalText(party, given) {
    if (given === undefined)
        return [];
    return [oneLine(`${party}: ${given.by}, ${momentText(given.at)}, sklic ${given.reference}`)];
}

;// CONCATENATED MODULE: ./build/letters/withdrawal.js







/** Umik najave: the announced intervention will not be carried out. */
function withdrawal(input) {
    const { intervention, solution, planDigest, reason } = input;
    const need = required();
    const custodian = need.text('contacts.solution-custodian', solution.contacts['solution-custodian']);
    if (need.missing.length > 0)
        return { missing: need.missing };
    const reference = input.reference ?? intervention.announcement?.reference;
    const announced = input.announced === undefined ? intervention : input.announced;
    const digest = input.digest === undefined ? planDigest : input.digest;
    return written({
        kind: 'withdrawal',
        to: serviceDeskAndCustodian(solution, custodian),
        title: 'Umik najave posega',
        subject: `Umik najave posega ${intervention.id}: ${intervention.title}`,
        solution: intervention.solution,
        blocks: [
            paragraph('umikamo najavo spodaj navedenega posega. Poseg ne bo izveden, dosedanje odobritve ne ' +
                'veljajo več. Če ga bomo pozneje vendarle izvedli, ga bomo znova najavili.'),
            identity(input),
            rows(['Najavljeni začetek', announced === null ? '' : momentText(announced.schedule.start)], ['Najavljeni konec', announced === null ? '' : momentText(announced.schedule.end)], ['Prstni odtis načrta', digest ?? ''], ['Sklic najave', oneLine(reference)], ['Razlog umika', reason]),
            notTheForm(intervention.announcement?.form?.number),
        ],
    });
}

;// CONCATENATED MODULE: ./build/letters/letters.js










/** The table of letters; each is pure, in Slovene, and either whole or named as missing something. */
const LETTERS = {
    announcement: announcement,
    'changed-announcement': changedAnnouncement,
    withdrawal: withdrawal,
    'urgent-notification': urgentNotification,
    'closing-report': closingReport,
    'account-request': accountRequest,
    revocation: revocation,
    architecture: architecture,
    request: request,
    question: question,
};
/** Writes the letter of a kind, or names what is missing for it. */
function writeLetter(kind, input) {
    return LETTERS[kind](input);
}

// EXTERNAL MODULE: ./build/records/fault.js
var fault = __webpack_require__(4405);
// EXTERNAL MODULE: ./build/records/places.js
var places = __webpack_require__(57);
// EXTERNAL MODULE: ./build/records/text.js
var records_text = __webpack_require__(8318);
// EXTERNAL MODULE: ./build/records/yaml-profile.js
var yaml_profile = __webpack_require__(4214);
// EXTERNAL MODULE: ./build/records/yaml-tree.js
var yaml_tree = __webpack_require__(8279);
;// CONCATENATED MODULE: ./build/records/people.js





const LIMITS = { bytes: 64 * 1024, nodes: 5_000 };
const REF = /^[A-Za-z0-9._-]{1,64}$/;
const SHAPES = {
    name: /\p{L}/u,
    email: /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/,
    mobile: /^\+?[\d ()/-]{6,24}$/,
};
const KEYS = Object.keys(SHAPES);
/**
 * Reads the `people` input: YAML or JSON, a mapping from a worker's `ref` to `name` (with surname),
 * `email` and `mobile`. As strict as the files of the repository; never throws.
 */
function readPeople(text) {
    const { root, faults } = read(text);
    if (root === null || faults.length > 0)
        return refused(text, faults);
    const found = [];
    const people = new Map();
    if (root.children.size === 0)
        found.push((0,fault/* faultAt */.u)(root.at, 'file.wrong-type', '', 'mapping'));
    for (const [ref, branch] of root.children) {
        if (typeof ref !== 'string' || !REF.test(ref)) {
            found.push((0,fault/* faultAt */.u)(branch.keyAt, 'file.wrong-value', '', 'ref'));
        }
        else {
            people.set(ref, personOf(branch, found));
        }
    }
    if (found.length > 0)
        return refused(text, found);
    return { ok: true, people, secrets: secretsOf([...people.values()]) };
}
function read(text) {
    const { fault } = (0,records_text/* textOf */.b)(new TextEncoder().encode(text), LIMITS);
    if (fault)
        return { root: null, faults: [fault] };
    const { faults } = (0,yaml_profile/* profileOf */.d)(text, LIMITS);
    return faults.length > 0 ? { root: null, faults } : (0,yaml_tree/* treeOf */.g)(text, LIMITS);
}
function personOf(branch, found) {
    const person = {};
    if (branch.children.size === 0) {
        found.push((0,fault/* faultAt */.u)(branch.at, 'file.wrong-type', '', 'mapping'));
    }
    for (const [key, { written, at, keyAt }] of branch.children) {
        const shape = isKey(key) ? SHAPES[key] : null;
        if (shape === null)
            found.push((0,fault/* faultAt */.u)(keyAt, 'file.unknown-key', '', ...KEYS));
        else if (typeof written !== 'string')
            found.push((0,fault/* faultAt */.u)(at, 'file.wrong-type', '', 'text'));
        else if (written.trim() === '')
            found.push((0,fault/* faultAt */.u)(at, 'file.empty-value'));
        else if (!shape.test(written.trim()))
            found.push((0,fault/* faultAt */.u)(at, 'file.wrong-value', '', `${key}`));
        else
            person[key] = written.trim();
    }
    return person;
}
function isKey(key) {
    return KEYS.includes(`${key}`);
}
/** The values, and the shapes in which a log might carry a part of them. */
function secretsOf(people) {
    return people_once(people.flatMap(({ name = '', email = '', mobile = '' }) => [
        name,
        ...name.split(/\s+/).filter((part) => part.length > 3),
        email,
        mobile,
        mobile.replaceAll(/[^\d+]/g, ''),
    ]));
}
/** What cannot be read is masked line by line, and what stands behind a colon for itself. */
function refused(text, faults) {
    const placeOf = (0,places/* placesOf */.e)(text);
    const diagnostics = faults.map(({ at, code, expected }) => {
        const { line, column } = placeOf(at);
        return { file: 'people', line, column, code, key: '', found: '', expected };
    });
    const parts = text.split(/[\r\n,{}]+/).flatMap((line) => [line, line.replace(/^[^:]*:/, '')]);
    const bare = parts.map((part) => part.trim().replace(/^["']|["']$/g, ''));
    return { ok: false, diagnostics, secrets: people_once(bare.filter((part) => part.length > 3)) };
}
function people_once(values) {
    return [...new Set(values)].filter((value) => value !== '');
}

// EXTERNAL MODULE: ./build/records/limits.js
var limits = __webpack_require__(2669);
// EXTERNAL MODULE: ./build/records/read-file.js + 4 modules
var read_file = __webpack_require__(8801);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/records/fields.js
var fields = __webpack_require__(3304);
;// CONCATENATED MODULE: ./build/records/request-schema.js


/** What a request file may ask for; the other letters are written from the three files. */
const REQUEST_KINDS = ['question', 'request'];
/** The keys each kind has to have; no other is allowed in it. */
const request_schema_KEYS = {
    question: ['subject', 'question'],
    request: ['subject', 'elements', 'justification'],
};
const OF_ONE_KIND = ['question', 'elements', 'justification'];
/** `.ezdrav/requests/*.yml`: a question, or a request in free form. */
const requestSchema = (0,fields/* block */.om)({
    version: fields/* version */.rE,
    kind: schemas/* enum */.k5n(REQUEST_KINDS),
    subject: (0,fields/* line */.n8)(180),
    question: schemas/* optional */.lqM((0,fields/* prose */.CS)(4000)),
    elements: schemas/* optional */.lqM(schemas/* array */.YOg((0,fields/* block */.om)({ name: (0,fields/* line */.n8)(200), value: (0,fields/* prose */.CS)(2000) }))),
    justification: schemas/* optional */.lqM((0,fields/* prose */.CS)(4000)),
}).check(schemas/* check */.z6Y(({ value, issues }) => {
    const keys = request_schema_KEYS[value.kind];
    for (const key of OF_ONE_KIND) {
        const wanted = keys.includes(key);
        const given = value[key];
        if (wanted === (given !== undefined))
            continue;
        const message = (0,fields/* saying */.i)(wanted ? 'file.missing-key' : 'file.unknown-key');
        issues.push({ code: 'custom', input: undefined, path: [key], message });
    }
}));

;// CONCATENATED MODULE: ./build/records/request.js



const READER = { schema: requestSchema, limits: limits/* SMALL */.o5, discreet: false };
/** True for a plain path of a request file: nothing above, beside or below the folder. */
function isRequestPath(path) {
    return /^\.ezdrav\/requests\/[A-Za-z0-9_-][A-Za-z0-9._-]*\.yml$/.test(path);
}
/** Reads a request file; `path` only names it in diagnostics. Never throws. */
function readRequest(path, source) {
    const reading = (0,read_file/* readFile */.T)(path, source, READER);
    return reading.ok ? { ok: true, value: reading.value, locate: reading.locate } : reading;
}

// EXTERNAL MODULE: ./build/report/checked.js
var report_checked = __webpack_require__(5822);
// EXTERNAL MODULE: ./build/report/escaping.js
var escaping = __webpack_require__(4391);
;// CONCATENATED MODULE: ./build/report/letter-text.js

const WORDS = {
    en: {
        to: 'To',
        subject: 'Subject',
        incomplete: 'The letter would be incomplete. Fill in:',
    },
    sl: {
        to: 'Za',
        subject: 'Zadeva',
        incomplete: 'Sporočilo bi bilo nepopolno. Izpolnite:',
    },
};
/** A letter as it is copied by hand into a mail programme or a form. */
function letterText({ to, subject, text }, language) {
    const words = WORDS[language];
    return `${words.to}: ${to.join(', ')}\n${words.subject}: ${subject}\n\n${text}`;
}
/** What has to be filled in first, a key a line. */
function missingText(missing, language) {
    return [WORDS[language].incomplete, ...missing.map((key) => `  ${(0,escaping/* visible */.RK)(key)}`)].join('\n');
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/runner/local-file.js



/** A file that is not there, too large, or would sooner or later be committed. */
class LocalFileFault extends Error {
    name = 'LocalFileFault';
}
/**
 * The text of a local file with personal data. Refused inside a git repository unless git ignores it:
 * such a file is one `git add` away from everybody. Throws `LocalFileFault`.
 */
function readIgnoredFile(path, limit) {
    const full = (0,external_node_path_.resolve)(path);
    const stat = (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false });
    if (stat?.isFile() !== true || stat.size > limit)
        throw new LocalFileFault(path);
    const inside = git((0,external_node_path_.dirname)(full), 'rev-parse', '--is-inside-work-tree');
    const ignored = git((0,external_node_path_.dirname)(full), 'check-ignore', '--quiet', '--', (0,external_node_path_.basename)(full));
    if (inside === 0 && ignored !== 0)
        throw new LocalFileFault(path);
    return (0,external_node_fs_.readFileSync)(full, 'utf8');
}
/** Git's exit status; null where there is no git. */
function git(folder, ...args) {
    return (0,external_node_child_process_.spawnSync)('git', ['-C', folder, ...args], { stdio: 'ignore' }).status;
}

// EXTERNAL MODULE: ./build/runner/working-tree.js
var working_tree = __webpack_require__(6389);
// EXTERNAL MODULE: ./build/modes/arguments.js
var modes_arguments = __webpack_require__(4303);
// EXTERNAL MODULE: ./build/modes/ezdrav-files.js + 2 modules
var ezdrav_files = __webpack_require__(1640);
;// CONCATENATED MODULE: ./build/modes/letter/draft.js

const { randomUUID } = process.getBuiltinModule('node:crypto');
/** The letter as `.eml`, a draft for a mail programme. Throws `Misuse` for a sender no mail can name. */
async function draftOf(letter, from, now) {
    // Loaded where a draft is asked for: printing a letter needs no mail library.
    const { eml } = await Promise.all(/* import() */[__webpack_require__.e(176), __webpack_require__.e(479)]).then(__webpack_require__.bind(__webpack_require__, 8479));
    const sender = from ?? 'posiljatelj@example.invalid';
    const unique = randomUUID().replaceAll('-', '');
    const messageId = `<${letter.kind}.${unique}@ezdrav.invalid>`;
    const text = await eml(letter, { from: sender, messageId, date: now });
    if (text !== null)
        return text;
    const expected = ['name@example.si'];
    throw new modes_arguments/* Misuse */.Jr({ kind: 'bad-value', option: 'from', value: sender, expected });
}

// EXTERNAL MODULE: ./build/modes/offline.js
var offline = __webpack_require__(9928);
;// CONCATENATED MODULE: ./build/modes/letter.js












const PEOPLE_BYTES = 64 * 1024;
/** Files that could not be read; every fault is shown. */
class Unusable extends Error {
    name = 'Unusable';
    diagnostics;
    constructor(diagnostics) {
        super('unusable');
        this.diagnostics = diagnostics;
    }
}
/**
 * `ezdrav letter KIND`: a letter from the working tree's files, to be copied or, as `eml`, opened in a
 * mail programme. Exit code 2 where something is missing for it; nothing half empty is printed.
 */
async function letter(asked) {
    const [named] = asked.positionals;
    const kind = LETTER_KINDS.find((each) => each === named);
    if (kind === undefined) {
        throw new modes_arguments/* Misuse */.Jr({
            kind: 'bad-value',
            option: 'KIND',
            value: named ?? '',
            expected: LETTER_KINDS,
        });
    }
    const format = (0,modes_arguments/* choice */.Yq)(asked, 'format', ['text', 'html', 'eml']) ?? 'text';
    const from = (0,modes_arguments/* textOption */.vU)(asked, 'from', /^\S+@\S+$/, 'name@example.si');
    const tree = (0,working_tree/* readWorkingTree */.c)((0,modes_arguments/* repoOption */.kF)(asked), ezdrav_files/* limitOf */.LF);
    const files = (0,offline/* readDisk */.g)(tree, (0,modes_arguments/* textOption */.vU)(asked, 'intervention', /./, '.ezdrav/intervention.yml'));
    const language = (0,modes_arguments/* languageOption */._9)(asked, files.solution.language);
    try {
        // A letter from files of which one is in doubt would be as doubtful.
        if (files.diagnostics.length > 0)
            throw new Unusable(files.diagnostics);
        const written = write(kind, asked, files, tree);
        if (!isLetter(written))
            return { text: missingText(written.missing, language), exitCode: 2 };
        if (format === 'html')
            return { text: written.html, exitCode: 0 };
        if (format === 'text')
            return { text: letterText(written, language), exitCode: 0 };
        return { text: await draftOf(written, from, asked.now), exitCode: 0 };
    }
    catch (fault) {
        if (!(fault instanceof Unusable))
            throw fault;
        const checked = { read: [], plans: [], diagnostics: fault.diagnostics };
        return { text: (0,report_checked/* checkedText */.N)(checked, language, asked.colour), exitCode: 2 };
    }
}
function write(kind, asked, files, tree) {
    const { solution } = files;
    if (solution.name.trim() === '')
        return { missing: ['.ezdrav/solution.yml: name'] };
    switch (kind) {
        case 'announcement':
        case 'withdrawal':
        case 'urgent-notification':
        case 'closing-report':
            return writeLetter(kind, planOf(kind, asked, files));
        case 'changed-announcement':
            return writeLetter(kind, changedOf(asked, files));
        case 'account-request':
        case 'revocation': {
            const member = memberOf(asked, files);
            return writeLetter(kind, { member, person: letter_personOf(asked, member.ref), solution });
        }
        case 'architecture':
            return writeLetter(kind, { solution });
        case 'request':
        case 'question': {
            const { subject, question, elements, justification } = requestOf(kind, asked, tree);
            return kind === 'question'
                ? writeLetter(kind, { solution, subject, question })
                : writeLetter(kind, { solution, subject, elements: elements ?? [], justification });
        }
    }
}
/** The one intervention that is meant: unfinished, but for a closing report one with its outcome. */
function planOf(kind, asked, files) {
    const all = files.candidates;
    const open = all.filter(({ intervention }) => intervention.outcome === undefined);
    const done = all.filter(({ intervention }) => intervention.outcome !== undefined);
    const [first, ...rest] = kind === 'closing-report' && done.length > 0 ? done : open;
    const [only = first] = asked.options['intervention'] === undefined ? [] : all;
    if (only === undefined || (rest.length > 0 && only === first))
        throw ambiguous(all);
    const { intervention, planDigest } = only;
    return { intervention, planDigest, solution: files.solution };
}
function ambiguous(all) {
    const expected = all.length === 0 ? ['.ezdrav/intervention.yml'] : all.map(({ path }) => path);
    return new modes_arguments/* Misuse */.Jr({ kind: 'bad-value', option: 'intervention', value: '', expected });
}
function changedOf(asked, files) {
    const shape = /^sha256:[0-9a-f]{64}$/;
    const digest = (0,modes_arguments/* textOption */.vU)(asked, 'previous', shape, 'sha256:…');
    const plan = planOf('changed-announcement', asked, files);
    const recorded = plan.intervention.announcement;
    return {
        ...plan,
        previousDigest: digest ?? recorded?.plan,
        previousReference: recorded?.reference,
    };
}
function memberOf(asked, files) {
    const roster = files.roster.known ? (files.roster.value?.staff ?? []) : [];
    const ref = (0,modes_arguments/* textOption */.vU)(asked, 'ref', /./, 'O-017');
    const found = roster.find((member) => member.ref === ref);
    if (found !== undefined)
        return found;
    const expected = roster.slice(0, 20).map((member) => member.ref);
    throw new modes_arguments/* Misuse */.Jr({ kind: 'bad-value', option: 'ref', value: ref ?? '', expected });
}
/** Personal data, from a local file that git ignores; undefined where none was given. */
function letter_personOf(asked, ref) {
    const path = (0,modes_arguments/* textOption */.vU)(asked, 'people', /./, 'people.local.yml');
    if (path === undefined)
        return undefined;
    let text;
    try {
        text = readIgnoredFile(path, PEOPLE_BYTES);
    }
    catch (fault) {
        if (!(fault instanceof LocalFileFault))
            throw fault;
        const expected = ['people.local.yml (.gitignore)'];
        throw new modes_arguments/* Misuse */.Jr({ kind: 'bad-value', option: 'people', value: path, expected });
    }
    const reading = readPeople(text);
    if (!reading.ok)
        throw new Unusable(reading.diagnostics);
    return reading.people.get(ref);
}
function requestOf(kind, asked, tree) {
    const example = '.ezdrav/requests/NAME.yml';
    const path = (0,modes_arguments/* textOption */.vU)(asked, 'request', /./, example) ?? '';
    const bad = new modes_arguments/* Misuse */.Jr({
        kind: 'bad-value',
        option: 'request',
        value: path,
        expected: [example],
    });
    if (!isRequestPath(path))
        throw bad;
    const found = tree.find((file) => file.path === path);
    const reading = readRequest(path, found?.bytes ?? { unread: 'missing' });
    if (!reading.ok)
        throw new Unusable(reading.diagnostics);
    if (reading.value.kind !== kind)
        throw bad;
    return reading.value;
}


/***/ }),

/***/ 5822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkedJson),
/* harmony export */   N: () => (/* binding */ checkedText)
/* harmony export */ });
/* harmony import */ var _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3753);
/* harmony import */ var _escaping_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4391);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5096);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3920);




const WORDS = {
    en: {
        valid: 'well-formed',
        plan: 'plan',
        shared: (key, value, files) => `${files} are open and have the same ${key}, ${value}. Write the outcome of those that are over or will not take place, or move them to .ezdrav/done/.`,
    },
    sl: {
        valid: 'pravilna',
        plan: 'načrt',
        shared: (key, value, files) => `Več nedokončanih posegov ima isti ${key}, ${value}: ${files}. Tistim, ki so končani ali jih ne bo, zapišite outcome ali jih prestavite v .ezdrav/done/.`,
    },
};
function warningMessage({ key, value, files }, language) {
    const sentence = WORDS[language].shared(key, (0,_escaping_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(value), files.map(_escaping_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL).join(', '));
    return (0,_escaping_js__WEBPACK_IMPORTED_MODULE_3__/* .lineSentence */ .M_)(sentence, (0,_language_js__WEBPACK_IMPORTED_MODULE_1__/* .messagesIn */ .w)(language).quotes);
}
/** A line for each well-formed file, with its plan's digest, and a line for each fault. */
function checkedText(checked, language, colour) {
    const words = WORDS[language];
    const tint = (code, text) => colour ? `\u001B[${code}m${text}\u001B[39m` : text;
    const lines = checked.read.map((path) => {
        const plan = checked.plans.find((each) => each.path === path);
        const detail = plan === undefined ? '' : `  ${plan.id}  ${words.plan} ${plan.planDigest}`;
        return `${tint(32, '✓')} ${(0,_escaping_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(path)}: ${words.valid}${detail}`;
    });
    const faults = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosticLines */ .N)(checked.diagnostics, language).map((line) => `${tint(31, '✗')} ${line}`);
    const warnings = (checked.warnings ?? []).map((warning) => `${tint(33, '!')} ${warningMessage(warning, language)}`);
    return `${[...lines, ...faults, ...warnings].join('\n')}\n`;
}
/** The same as a document of its own, versioned like the report. */
function checkedJson(checked, language) {
    return {
        schema: 1,
        valid: checked.diagnostics.length === 0,
        files: checked.read,
        plans: checked.plans.map(({ path, id, planDigest }) => ({
            path,
            id,
            'plan-digest': planDigest,
        })),
        warnings: (checked.warnings ?? []).map((warning) => ({
            key: warning.key,
            value: warning.value,
            files: warning.files,
            message: warningMessage(warning, language),
        })),
        diagnostics: checked.diagnostics.map((diagnostic) => ({
            file: diagnostic.file,
            line: diagnostic.line,
            column: diagnostic.column,
            code: diagnostic.code,
            message: (0,_diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticMessage */ .D)(diagnostic, language),
        })),
    };
}


/***/ })

};

export const id = 452;
export const ids = [452];
export const modules = {

/***/ 7992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isLetter)
/* harmony export */ });
/* unused harmony export LETTER_KINDS */
/** The letters a contractor writes to eZdravje; the key is what `ezdrav letter KIND` takes. */
const LETTER_KINDS = (/* unused pure expression or super */ null && ([
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
]));
function isLetter(writing) {
    return !('missing' in writing);
}


/***/ }),

/***/ 5759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ writeLetter)
});

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

// EXTERNAL MODULE: ./build/letters/recipients.js
var recipients = __webpack_require__(8504);
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
        to: (0,recipients/* serviceDesk */.LR)(solution),
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
        to: (0,recipients/* serviceDeskAndCustodian */.AQ)(solution, custodian),
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
        to: (0,recipients/* ictTeam */.sk)(solution),
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
        to: (0,recipients/* serviceDeskAndCustodian */.AQ)(solution, custodian),
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
        to: (0,recipients/* serviceDeskAndCustodian */.AQ)(solution, custodian),
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
        to: (0,recipients/* serviceDeskAndIctTeam */.LU)(solution),
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
        to: (0,recipients/* serviceDesk */.LR)(solution),
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
        to: (0,recipients/* serviceDesk */.LR)(solution),
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
        to: (0,recipients/* serviceDeskAndCustodian */.AQ)(solution, custodian),
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
        to: (0,recipients/* serviceDeskAndCustodian */.AQ)(solution, custodian),
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


/***/ }),

/***/ 8504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ serviceDeskAndCustodian),
/* harmony export */   LR: () => (/* binding */ serviceDesk),
/* harmony export */   LU: () => (/* binding */ serviceDeskAndIctTeam),
/* harmony export */   _m: () => (/* binding */ SERVICE_DESK),
/* harmony export */   sk: () => (/* binding */ ictTeam)
/* harmony export */ });
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


/***/ }),

/***/ 5247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tI: () => (/* binding */ newMessageId),
  fU: () => (/* binding */ postLetter),
  ss: () => (/* binding */ postOf)
});

;// CONCATENATED MODULE: ./build/mail/address.js
const LOCAL = /^[A-Za-z0-9_+'=~-]+(?:\.[A-Za-z0-9_+'=~-]+)*$/;
const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const TOP_LABEL = /^(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]{1,59})$/;
/**
 * True for a plain mail address that may be written into an envelope as it stands. Narrower than
 * RFC 5321 on purpose: ASCII only (a look-alike letter is another address), no quoted local part,
 * no comment, no display name, no address literal, no routing through `%` or `!`.
 */
function isAddress(text) {
    if (text.length > 254)
        return false;
    const at = text.indexOf('@');
    if (at < 1 || at > 64)
        return false;
    const labels = text.slice(at + 1).split('.');
    const top = labels.at(-1);
    return (LOCAL.test(text.slice(0, at)) &&
        labels.length > 1 &&
        labels.every((label) => LABEL.test(label)) &&
        top !== undefined &&
        TOP_LABEL.test(top));
}
/** The addresses, each once; two that differ only in case are one mailbox in practice. */
function withoutRepeats(addresses) {
    const first = new Map();
    for (const address of addresses) {
        const key = address.toLowerCase();
        if (!first.has(key))
            first.set(key, address);
    }
    return [...first.values()];
}
const MESSAGE_ID = /^<[A-Za-z0-9_+=.-]{1,180}@[A-Za-z0-9.-]{1,63}>$/;
/** True for a `<left@right>` that every mail server and ticket system keeps as it is. */
function isMessageId(text) {
    return MESSAGE_ID.test(text);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/nodemailer/dist/esm/mail-composer/index.js + 5 modules
var mail_composer = __webpack_require__(8996);
// EXTERNAL MODULE: ./node_modules/nodemailer/dist/esm/mime-funcs/index.js + 1 modules
var mime_funcs = __webpack_require__(9068);
;// CONCATENATED MODULE: ./build/mail/compose.js



const ENCODED_WORD = 52;
/**
 * The mail as RFC 5322 text with CRLF, byte for byte the same for the same input: what is sent and
 * what stands in an `.eml` are one thing. The subject is always written as encoded words, so no
 * text of a user stands bare in a header. Addresses must have been checked (`isAddress`).
 */
async function compose(mail, stamp) {
    const subject = (0,mime_funcs/* encodeWord */.N3)(mail.subject.toWellFormed(), 'Q', ENCODED_WORD);
    const composer = new mail_composer/* default */.A({
        from: { name: '', address: stamp.from },
        to: mail.to.map((address) => ({ name: '', address })),
        messageId: stamp.messageId,
        date: new Date(stamp.date).toUTCString().replace('GMT', '+0000'),
        headers: {
            Subject: {
                prepared: true,
                value: (0,mime_funcs/* foldLines */.r7)(`Subject: ${subject}`).slice('Subject: '.length),
            },
            'Content-Language': 'sl',
        },
        text: mail.text,
        html: mail.html,
        encoding: 'quoted-printable',
        baseBoundary: (0,external_node_crypto_.createHash)('sha256').update(stamp.messageId).digest('hex').slice(0, 24),
        newline: 'win',
        disableFileAccess: true,
        disableUrlAccess: true,
    });
    return await composer.compile().build();
}

;// CONCATENATED MODULE: ./build/mail/eml.js


/**
 * The same mail as `.eml` text, for sending by hand from a mail programme; `X-Unsent` lets
 * programmes that know it open it as a draft. Null where an address or the Message-ID is not one
 * that may be written into a mail.
 */
async function eml(mail, stamp) {
    const to = withoutRepeats(mail.to);
    const sound = to.length > 0 && [stamp.from, ...to].every(isAddress) && isMessageId(stamp.messageId);
    if (!sound)
        return null;
    const raw = await compose({ ...mail, to }, stamp);
    return `X-Unsent: 1\r\n${raw.toString('utf8')}`;
}

// EXTERNAL MODULE: ./node_modules/nodemailer/dist/esm/smtp-connection/index.js + 2 modules
var smtp_connection = __webpack_require__(6611);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/mail/envelope.js

/**
 * The mail as a stream that is read only after the server has answered every RCPT and DATA.
 * nodemailer goes on when some recipients are refused; this stream breaks off instead, before its
 * first byte, so that a mail goes to all or to nobody. `handedOver` is called just before the
 * mail leaves our hands: from then on a lost connection means "unknown".
 */
function allOrNobody(raw, envelope, count, handedOver) {
    return new external_node_stream_.Readable({
        read() {
            if (envelope.accepted?.length !== count) {
                const first = envelope.rejectedErrors?.[0];
                this.destroy(new Error(first?.message ?? 'Not every recipient was accepted'));
                return;
            }
            handedOver();
            this.push(raw);
            this.push(null);
        },
    });
}

;// CONCATENATED MODULE: ./build/mail/fault.js
const CERTIFICATE = /CERT|SIGNATURE|ISSUER|CRL|HOSTNAME/;
/** Why nothing was sent, from an error raised before the mail was handed over. */
function reasonOf(fault) {
    if (CERTIFICATE.test(fault.originalCode ?? ''))
        return 'certificate';
    switch (fault.code ?? '') {
        case 'EDNS':
            return 'host-unknown';
        case 'ETIMEDOUT':
            return 'timeout';
        case 'EAUTH':
            return 'login-refused';
        case 'ETLS':
            return 'no-tls';
        case 'ESOCKET':
            return 'no-connection';
        case 'ECONNECTION':
            // A server that knows no EHLO knows no STARTTLS either.
            return fault.command === 'EHLO' ? 'no-tls' : 'no-connection';
        case 'EENVELOPE':
        case 'EMESSAGE':
            return fault.command === 'MAIL FROM' && fault.code === 'EENVELOPE'
                ? 'sender-refused'
                : fault.command === 'RCPT TO'
                    ? 'recipient-refused'
                    : 'message-refused';
        default:
            return 'protocol';
    }
}
/** The server's reply code, null where it gave none. */
function statusOf(fault) {
    return typeof fault.responseCode === 'number' ? fault.responseCode : null;
}

;// CONCATENATED MODULE: ./build/mail/reply.js
const LONGEST = 300;
// oxlint-disable-next-line no-control-regex -- a server's text may hold anything
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
/**
 * A server's or a socket's words, fit to be shown: one line, at most 300 characters, and never the
 * password in any shape (a server may echo what it was sent). Still untrusted text.
 */
function shorten(words, secrets) {
    let text = words;
    for (const secret of secrets.toSorted((a, b) => b.length - a.length)) {
        if (secret !== '')
            text = text.replaceAll(secret, '***');
    }
    text = text.replace(UNPRINTABLE, ' ').trim();
    return text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text;
}

;// CONCATENATED MODULE: ./build/mail/send.js






const PATIENCE = {
    connection: 30_000,
    greeting: 30_000,
    silence: 120_000,
    overall: 240_000,
};
const FAREWELL = 1_000;
/**
 * Sends one mail to all its recipients or to none: TLS with a verified certificate, then the login,
 * then every recipient must be accepted before a byte of the mail is handed over. One attempt, no
 * repetition; a failure is a value, not an exception.
 */
async function send(mail, sending) {
    const to = withoutRepeats(mail.to);
    const bad = [sending.from, ...to].find((address) => !isAddress(address));
    if (bad !== undefined || to.length === 0)
        return notSent('address', shorten(bad ?? '', []));
    if (!isMessageId(sending.messageId))
        return notSent('address', 'Message-ID');
    const raw = await compose({ ...mail, to }, sending);
    return await new Promise((settle) => {
        converse(to, raw, sending, settle);
    });
}
function notSent(why, detail, status = null, rejected = []) {
    return { kind: 'not-sent', why, status, detail, rejected };
}
function send_open(sending, patience) {
    const { server, ca } = sending;
    return new smtp_connection/* default */.A({
        host: server.host,
        port: server.port,
        secure: server.tls === 'implicit',
        requireTLS: true,
        connectionTimeout: patience.connection,
        dnsTimeout: patience.connection,
        greetingTimeout: patience.greeting,
        socketTimeout: patience.silence,
        // Leaving at once is what makes a server drop a mail that it was not given to the end.
        socketCloseTimeout: 0,
        tls: {
            // Said aloud: NODE_TLS_REJECT_UNAUTHORIZED=0 would turn the default off.
            rejectUnauthorized: true,
            minVersion: 'TLSv1.2',
            ...(ca === undefined ? {} : { ca }),
        },
    });
}
/** One SMTP session; `settle` is called exactly once. */
function converse(to, raw, sending, settle) {
    const patience = { ...PATIENCE, ...sending.patience };
    const connection = send_open(sending, patience);
    const envelope = { from: sending.from, to: [...to] };
    let handedOver = false;
    let settled = false;
    const finish = (delivery) => {
        if (settled)
            return;
        settled = true;
        clearTimeout(overall);
        if (delivery.kind === 'sent')
            sayGoodbye(connection);
        else
            connection.close();
        settle(delivery);
    };
    const fail = (fault) => {
        const detail = shorten(fault.message, sending.secrets);
        finish(handedOver ? afterHandingOver(fault, detail) : beforeHandingOver(fault, detail, envelope));
    };
    const overall = setTimeout(() => {
        fail(Object.assign(new Error('No end within the time allowed'), { code: 'ETIMEDOUT' }));
    }, patience.overall);
    const content = allOrNobody(raw, envelope, to.length, () => {
        handedOver = true;
    });
    // Stays to the end: a late error of a connection that has settled must not bring the run down.
    connection.on('error', fail);
    connection.connect((fault) => {
        if (fault)
            return fail(fault);
        if (!connection.secure)
            return finish(notSent('no-tls', ''));
        if (!connection.allowsAuth)
            return finish(notSent('no-login', ''));
        const { user, password } = sending.server;
        connection.login({ user, pass: password }, (refusal) => {
            if (refusal)
                return fail(refusal);
            connection.send(envelope, content, (trouble, info) => {
                if (trouble)
                    return fail(trouble);
                const response = shorten(info?.response ?? '', sending.secrets);
                finish(/^250[ -]/.test(info?.response ?? '')
                    ? { kind: 'sent', accepted: to, response }
                    : { kind: 'unknown', why: 'unclear-answer', detail: response });
            });
        });
    });
}
function beforeHandingOver(fault, detail, envelope) {
    const why = reasonOf(fault);
    const first = envelope.rejectedErrors?.[0];
    if (first !== undefined && why !== 'sender-refused') {
        return notSent('recipient-refused', detail, statusOf(first), envelope.rejected ?? []);
    }
    return notSent(why, detail, statusOf(fault));
}
/** Only a clear refusal (4xx, 5xx) of the whole mail says that nobody got it. */
function afterHandingOver(fault, detail) {
    const status = statusOf(fault);
    if (fault.code === 'EMESSAGE') {
        return status !== null && status >= 400 && status < 600
            ? notSent('message-refused', detail, status)
            : { kind: 'unknown', why: 'unclear-answer', detail };
    }
    return {
        kind: 'unknown',
        why: fault.code === 'ETIMEDOUT' ? 'timeout' : 'connection-lost',
        detail,
    };
}
/** QUIT, and leaving after a second where the server does not say goodbye. */
function sayGoodbye(connection) {
    const leave = setTimeout(() => connection.close(), FAREWELL);
    connection.once('end', () => clearTimeout(leave));
    connection.quit();
}

;// CONCATENATED MODULE: ./build/mail/smtp-url.js
const SUBMISSION = 587;
const SUBMISSION_TLS = 465;
const smtp_url_LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
// oxlint-disable-next-line no-control-regex -- these characters are what is refused
const CONTROL = /[\u0000-\u0020\u007f-\u009f]/;
/**
 * Reads `smtp://user:password@host[:port]` (STARTTLS required, port 587) or `smtps://…` (port 465);
 * user and password percent-encoded. A path, query or fragment is refused, since each would be an
 * option that weakens something. Never throws and never repeats the text; `secrets` is everything
 * in it that must be masked, whether or not it could be read.
 */
function readSmtpUrl(text) {
    const trimmed = text.trim();
    const refuse = (why, secrets = []) => ({
        ok: false,
        why,
        secrets: [trimmed, ...secrets].filter((secret) => secret !== ''),
    });
    if (trimmed === '' || CONTROL.test(trimmed) || !URL.canParse(trimmed))
        return refuse('malformed');
    const url = new URL(trimmed);
    const tls = url.protocol === 'smtps:' ? 'implicit' : url.protocol === 'smtp:' ? 'starttls' : null;
    if (tls === null)
        return refuse('scheme');
    const user = decoded(url.username);
    const password = decoded(url.password);
    if (user === null || password === null)
        return refuse('login', [url.username, url.password]);
    const secrets = smtp_url_forms(user, password, url.password);
    if (user === '' || password === '')
        return refuse('login', secrets);
    if (/[?#]/.test(trimmed) || (url.pathname !== '' && url.pathname !== '/')) {
        return refuse('options', secrets);
    }
    const literal = url.hostname.startsWith('[');
    const host = literal ? url.hostname.slice(1, -1) : url.hostname;
    if (!literal && !host.split('.').every((label) => smtp_url_LABEL.test(label))) {
        return refuse('host', secrets);
    }
    const port = url.port === '' ? (tls === 'implicit' ? SUBMISSION_TLS : SUBMISSION) : Number(url.port);
    if (port === 0)
        return refuse('port', secrets);
    return {
        ok: true,
        server: { host, port, tls, user, password },
        secrets: [trimmed, ...secrets],
    };
}
/** The percent-decoded text; null where it is not decodable or hides a control character. */
function decoded(part) {
    try {
        const text = decodeURIComponent(part);
        return CONTROL.test(text.replaceAll(' ', '')) ? null : text;
    }
    catch {
        return null;
    }
}
function base64(text) {
    return Buffer.from(text, 'utf8').toString('base64');
}
/** The password and the shapes in which a login carries it over the wire. */
function smtp_url_forms(user, password, written) {
    return [
        password,
        written,
        base64(password),
        base64(`\u0000${user}\u0000${password}`),
        encodeURIComponent(password),
    ].filter((form, index, all) => form !== '' && all.indexOf(form) === index);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/runner/eml.js



/**
 * Writes a mail beside the runner's other temporary files, readable by the runner alone; returns its
 * path. It is gone with the job, unless a later step keeps it.
 */
function writeEml(name, text) {
    const path = (0,external_node_path_.join)(process.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), `${name}.eml`);
    (0,external_node_fs_.writeFileSync)(path, text, { mode: 0o600 });
    return path;
}

// EXTERNAL MODULE: ./build/runner/inputs.js
var runner_inputs = __webpack_require__(2266);
// EXTERNAL MODULE: ./build/runner/log.js + 1 modules
var log = __webpack_require__(2616);
;// CONCATENATED MODULE: ./build/modes/mailing.js







const { randomUUID } = process.getBuiltinModule('node:crypto');
/** Nobody's address (RFC 2606): a draft's sender is whoever sends it. */
const NOBODY = 'posiljatelj@example.invalid';
/**
 * The post of a run. The inputs' secrets are masked before anything is printed. Throws `InputFault`
 * for a mail server or a sender that cannot be meant.
 */
function postOf(inputs, tuning = {}) {
    const { smtpUrl, mailFrom } = inputs;
    if (mailFrom !== undefined && !isAddress(mailFrom)) {
        throw new runner_inputs/* InputFault */.H5('mail-from', 'name@example.si');
    }
    if (smtpUrl === undefined) {
        return { server: null, secrets: [], from: mailFrom ?? NOBODY, tuning };
    }
    const reading = readSmtpUrl(smtpUrl);
    for (const secret of reading.secrets)
        (0,log/* mask */.dK)(secret);
    if (!reading.ok) {
        throw new runner_inputs/* InputFault */.H5('smtp-url', 'smtp://user:password@host:587, smtps://user:password@host:465');
    }
    if (mailFrom === undefined)
        throw new runner_inputs/* InputFault */.H5('mail-from', 'name@example.si');
    return { server: reading.server, secrets: reading.secrets, from: mailFrom, tuning };
}
/**
 * A new Message-ID by which one mail is found again: in the receipt, at the mail server, in the
 * sender's folder. `about` is of the characters an intervention's `id` may have.
 */
function newMessageId(about, post) {
    const host = post.from.slice(post.from.indexOf('@') + 1);
    const unique = randomUUID().replaceAll('-', '');
    return `<${about.slice(0, 100)}.${unique}@${host.length > 63 ? 'ezdrav.invalid' : host}>`;
}
/** Sends a letter once; without a mail server the mail is written down as `NAME.eml`. */
async function postLetter(letter, stamp, post, name) {
    const { server, from, secrets, tuning } = post;
    if (server !== null)
        return send(letter, { ...tuning, ...stamp, server, from, secrets });
    const text = await eml(letter, { ...stamp, from });
    if (text === null) {
        return { kind: 'not-sent', why: 'address', status: null, detail: '', rejected: [] };
    }
    return { kind: 'by-hand', path: writeEml(name, text), fromKnown: from !== NOBODY };
}


/***/ })

};

export const id = 923;
export const ids = [923];
export const modules = {

/***/ 689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ announceWords)
});

;// CONCATENATED MODULE: ./build/report/announce/words.en.js
const ENGLISH_ANNOUNCE = {
    notices: {
        announcement: 'announcement',
        'changed-announcement': 'changed announcement',
        withdrawal: 'withdrawal',
        'urgent-notification': 'notification of the urgent intervention',
    },
    refusals: {
        address: 'an address or the sender is not one that may be written into a mail',
        'host-unknown': 'the mail server’s name is not known',
        'no-connection': 'no connection to the mail server',
        timeout: 'the mail server did not answer in time',
        certificate: 'the mail server’s certificate is not trusted',
        'no-tls': 'the mail server offers no TLS; the password was not sent',
        'no-login': 'the mail server offers no login',
        'login-refused': 'the mail server refused the login',
        'sender-refused': 'the mail server refused the sender',
        'recipient-refused': 'the mail server refused a recipient',
        'message-refused': 'the mail server refused the mail',
        protocol: 'the mail server did not answer as one',
    },
    nothingToDo: 'There is no unfinished intervention; nothing was sent.',
    severalWithOneId: (id, files) => `Several unfinished interventions have the id ${id} (${files}). Give each an id of its own; nothing was sent.`,
    sent: (notice, to, when, messageId) => `The ${notice} was sent to ${to}; delivered ${when}. Message-ID ${messageId}.`,
    sentVoid: 'Approvals of the earlier plan are void; both are needed anew.',
    told: (when, reference) => `Already sent for this plan, delivered ${when} (${reference}). Nothing was sent.`,
    toldByRecord: (when, reference) => `The file records it as sent ${when} (${reference}). Nothing was sent.`,
    expired: 'It has expired: an urgent deployment is not allowed on it any more. If the work is done, record its outcome; if it is still needed, start announce by hand (workflow_dispatch) with the input intervention, and everybody is notified anew.',
    withdrawalTold: (when) => `The withdrawal was already sent, delivered ${when}. Nothing was sent.`,
    neverAnnounced: 'The intervention is withdrawn and was never announced. Nothing was sent.',
    byHand: (notice) => `NOT SENT: without the input smtp-url the ${notice} is only written down.`,
    sendThis: (path, to, subject) => `Send ${path} to ${to} with the subject ${subject}.`,
    setSender: 'The draft names no sender; put in your own address.',
    wholeLetter: 'The whole letter',
    recordIt: 'When it is sent, record it in the intervention’s file on the default branch and start this again:',
    recordWithdrawal: 'When it is sent, write outcome: { result: cancelled } into the file or move it to .ezdrav/done/; then nothing more is asked.',
    recordComments: {
        sentAt: 'when you sent it: 2026-11-26T09:12',
        reference: 'the ticket’s number, or the <Message-ID> of the mail as you sent it',
    },
    notSent: (notice, why) => `NOT SENT: the ${notice} reached nobody: ${why}.`,
    server: (said) => `Details: ${said}`,
    rejected: (addresses) => `Refused: ${addresses}.`,
    receiptLeft: (id) => `Receipt ${id} could not be marked as given up, so the next run will call its delivery unknown.`,
    sendAgain: 'Remove the cause and start this again; nothing is repeated by itself.',
    unknown: (notice, messageId) => `NOT KNOWN whether the ${notice} arrived: it was handed over, and the server’s answer never came. Message-ID ${messageId}. It is not sent again by itself.`,
    earlierUnknown: (notice, when, messageId) => `NOT KNOWN whether the ${notice} of an earlier run arrived (its receipt was made ${when}, Message-ID ${messageId}). Nothing was sent again.`,
    unconfirmed: (notice, messageId) => `The ${notice} was sent and accepted for everybody (Message-ID ${messageId}), but GitHub did not record its receipt, so the gate cannot know of it.`,
    lookForIt: (messageId) => `Look for ${messageId} in the sender’s folder, the mail server’s log or the service desk’s tickets.`,
    ifItArrived: 'If it arrived, record it in the intervention’s file on the default branch (counts unless solution.yml demands receipts):',
    ifItDidNot: 'If it did not arrive, or a receipt is demanded, give the receipt up and start this again; the lead time then counts from the new mail:',
    failed: {
        facts: 'What is needed to announce could not be learned from GitHub; nothing was sent.',
        issue: 'The announcement issue could not be written; nothing was sent.',
        receipt: 'The receipt could not be made; nothing was sent.',
    },
    problem: (request, said) => `${request}: ${said}`,
    permission: (permission) => `The token lacks the permission ${permission}.`,
    incomplete: (notice, keys) => `NOT SENT: the ${notice} would be incomplete. Fill in: ${keys}.`,
    rival: 'Another run is sending the same at this moment; this one sent nothing.',
    refused: 'Nothing was sent: nobody is told of an intervention that could not be carried out so.',
    issueAt: (number) => `Announcement issue #${number}.`,
    issueTrouble: 'The announcement issue could not be brought up to date; start this again.',
    heads: {
        sent: 'everybody has been told',
        told: 'everybody knows already',
        'never-announced': 'nothing to be told',
        'by-hand': 'NOT SENT',
        'not-sent': 'NOT SENT',
        unknown: 'NOT KNOWN WHETHER IT ARRIVED',
        unconfirmed: 'SENT, BUT NOT RECORDED',
        failed: 'NOT SENT',
        incomplete: 'NOT SENT',
        rival: 'NOT SENT BY THIS RUN',
        'same-id': 'NOT SENT',
        refused: 'NOT SENT',
    },
};

;// CONCATENATED MODULE: ./build/report/announce/words.sl.js
const SLOVENE_ANNOUNCE = {
    notices: {
        announcement: 'najava posega',
        'changed-announcement': 'spremenjena najava',
        withdrawal: 'umik najave',
        'urgent-notification': 'obvestilo o urgentnem posegu',
    },
    refusals: {
        address: 'naslova ali pošiljatelja ni mogoče zapisati v sporočilo',
        'host-unknown': 'imena poštnega strežnika ni mogoče najti',
        'no-connection': 'povezava s poštnim strežnikom ni uspela',
        timeout: 'poštni strežnik ni odgovoril pravočasno',
        certificate: 'potrdilo poštnega strežnika ni zaupanja vredno',
        'no-tls': 'poštni strežnik ne ponuja TLS; geslo ni bilo poslano',
        'no-login': 'poštni strežnik ne ponuja prijave',
        'login-refused': 'poštni strežnik je zavrnil prijavo',
        'sender-refused': 'poštni strežnik je zavrnil pošiljatelja',
        'recipient-refused': 'poštni strežnik je zavrnil prejemnika',
        'message-refused': 'poštni strežnik je zavrnil sporočilo',
        protocol: 'strežnik ni odgovoril kot poštni strežnik',
    },
    nothingToDo: 'Nedokončanega posega ni; nič ni bilo poslano.',
    severalWithOneId: (id, files) => `Več nedokončanih posegov ima oznako ${id} (${files}). Vsakemu dajte svojo; nič ni bilo poslano.`,
    sent: (notice, to, when, messageId) => `Poslano: ${notice}, prejemniki ${to}; dostavljeno ${when}. Message-ID ${messageId}.`,
    sentVoid: 'Odobritve prejšnjega načrta ne veljajo več; potrebni sta obe novi.',
    told: (when, reference) => `Za ta načrt je že poslano, dostavljeno ${when} (${reference}). Nič ni bilo poslano.`,
    toldByRecord: (when, reference) => `V datoteki je zapisano kot poslano ${when} (${reference}). Nič ni bilo poslano.`,
    expired: 'Obvestilo je poteklo: urgentna namestitev na njegovi podlagi ni več dovoljena. Če je poseg končan, zapišite izid; če je še potreben, ročno zaženite announce (workflow_dispatch) z vhodom intervention in vsi bodo znova obveščeni.',
    withdrawalTold: (when) => `Umik je že poslan, dostavljen ${when}. Nič ni bilo poslano.`,
    neverAnnounced: 'Poseg je umaknjen in ni bil nikoli najavljen. Nič ni bilo poslano.',
    byHand: (notice) => `NI POSLANO (${notice}): brez vhoda smtp-url je sporočilo le pripravljeno.`,
    sendThis: (path, to, subject) => `Pošljite ${path} prejemnikom ${to} z zadevo ${subject}.`,
    setSender: 'V osnutku ni pošiljatelja; vpišite svoj naslov.',
    wholeLetter: 'Celotno sporočilo',
    recordIt: 'Ko je poslano, to zapišite v datoteko posega na privzeti veji in zaženite znova:',
    recordWithdrawal: 'Ko je poslano, v datoteko zapišite outcome: { result: cancelled } ali jo premaknite v .ezdrav/done/; potem ni treba storiti nič več.',
    recordComments: {
        sentAt: 'kdaj ste poslali: 2026-11-26T09:12',
        reference: 'številka zahtevka ali <Message-ID> sporočila, kot ste ga poslali',
    },
    notSent: (notice, why) => `NI POSLANO (${notice}), sporočila ni dobil nihče: ${why}.`,
    server: (said) => `Podrobnosti: ${said}`,
    rejected: (addresses) => `Zavrnjeno: ${addresses}.`,
    receiptLeft: (id) => `Potrdila ${id} ni bilo mogoče označiti kot opuščenega, zato bo naslednji zagon javil, da dostava ni znana.`,
    sendAgain: 'Odpravite vzrok in zaženite znova; nič se ne ponovi samo.',
    unknown: (notice, messageId) => `NI ZNANO, ali je sporočilo prispelo (${notice}): bilo je predano, odgovora strežnika pa ni bilo. Message-ID ${messageId}. Samodejno se ne pošlje znova.`,
    earlierUnknown: (notice, when, messageId) => `NI ZNANO, ali je sporočilo prejšnjega zagona prispelo (${notice}; potrdilo je nastalo ${when}, Message-ID ${messageId}). Nič ni bilo poslano znova.`,
    unconfirmed: (notice, messageId) => `Sporočilo (${notice}) je poslano in sprejeto za vse prejemnike (Message-ID ${messageId}), GitHub pa potrdila ni zabeležil, zato preverjanje zanj ne more vedeti.`,
    lookForIt: (messageId) => `Poiščite ${messageId} v mapi poslanih sporočil, v dnevniku poštnega strežnika ali med zahtevki pri servisni službi.`,
    ifItArrived: 'Če je prispelo, to zapišite v datoteko posega na privzeti veji (velja, če solution.yml ne zahteva potrdil):',
    ifItDidNot: 'Če ni prispelo ali če je potrdilo zahtevano, potrdilo označite kot neveljavno in zaženite znova; rok najave potem teče od novega sporočila:',
    failed: {
        facts: 'Z GitHuba ni bilo mogoče izvedeti, kar je potrebno za najavo; nič ni bilo poslano.',
        issue: 'Najave na GitHubu ni bilo mogoče zapisati; nič ni bilo poslano.',
        receipt: 'Potrdila ni bilo mogoče ustvariti; nič ni bilo poslano.',
    },
    problem: (request, said) => `${request}: ${said}`,
    permission: (permission) => `Žetonu manjka pravica ${permission}.`,
    incomplete: (notice, keys) => `NI POSLANO: sporočilo (${notice}) bi bilo nepopolno. Izpolnite: ${keys}.`,
    rival: 'Isto sporočilo ta hip pošilja drug zagon; ta ni poslal ničesar.',
    refused: 'Nič ni bilo poslano: nikogar ne obveščamo o posegu, ki ga tako ne bi bilo dovoljeno izvesti.',
    issueAt: (number) => `Najava na GitHubu: #${number}.`,
    issueTrouble: 'Najave na GitHubu ni bilo mogoče posodobiti; zaženite znova.',
    heads: {
        sent: 'vsi so obveščeni',
        told: 'vsi so že obveščeni',
        'never-announced': 'ničesar ni treba sporočiti',
        'by-hand': 'NI POSLANO',
        'not-sent': 'NI POSLANO',
        unknown: 'NI ZNANO, ALI JE PRISPELO',
        unconfirmed: 'POSLANO, A NI ZABELEŽENO',
        failed: 'NI POSLANO',
        incomplete: 'NI POSLANO',
        rival: 'TA ZAGON NI POSLAL',
        'same-id': 'NI POSLANO',
        refused: 'NI POSLANO',
    },
};

;// CONCATENATED MODULE: ./build/report/announce/language.js


const BY_LANGUAGE = {
    en: ENGLISH_ANNOUNCE,
    sl: SLOVENE_ANNOUNCE,
};
function announceWords(language) {
    return BY_LANGUAGE[language];
}


/***/ }),

/***/ 1923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ announcedParts),
  e: () => (/* binding */ problemSentences)
});

// EXTERNAL MODULE: ./build/report/announce/language.js + 2 modules
var announce_language = __webpack_require__(689);
// EXTERNAL MODULE: ./build/calendar/time.js
var time = __webpack_require__(7674);
// EXTERNAL MODULE: ./build/calendar/zone.js
var zone = __webpack_require__(7209);
;// CONCATENATED MODULE: ./build/report/announce/record.js


/** With its offset only where the wall clock shows the same time twice that night. */
function written(at) {
    const local = (0,zone/* localDateTime */.dE)(at);
    return (0,time/* parseTime */.p)(local).ok ? local : `${local}${(0,zone/* offsetAt */.HA)(at)}`;
}
/** The block that records a notice in the intervention's file, ready to be filled in and committed. */
function recordBlock(notice, words) {
    const { urgent, sentAt, to, reference, planDigest } = notice;
    const { sentAt: when, reference: which } = words.recordComments;
    const fields = [
        sentAt === null ? `sent-at:  # ${when}` : `sent-at: ${written(sentAt)}`,
        `recipients: [${to.join(', ')}]`,
        reference === null ? `reference:  # ${which}` : `reference: "${reference}"`,
        `plan: ${planDigest}`,
    ];
    const head = urgent ? ['urgent:', '  notification:'] : ['announcement:'];
    const indent = urgent ? '    ' : '  ';
    return [...head, ...fields.map((field) => `${indent}${field}`)].join('\n');
}

// EXTERNAL MODULE: ./build/report/escaping.js
var escaping = __webpack_require__(4391);
// EXTERNAL MODULE: ./build/report/language.js + 9 modules
var language = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/report/letter-parts.js
var letter_parts = __webpack_require__(7951);
;// CONCATENATED MODULE: ./build/report/announce/parts.js





/** What happened with one intervention and what people have to do now. */
function announcedParts(view) {
    const { announced, language } = view;
    const words = (0,announce_language/* announceWords */.h)(language);
    const { issue, issueTrouble } = announced;
    const place = issue === null ? [] : [(0,letter_parts/* sentence */.em)(words.issueAt(issue.number))];
    const trouble = issueTrouble === null
        ? []
        : [(0,letter_parts/* sentence */.em)(words.issueTrouble), ...problemSentences(issueTrouble, words)];
    return [...resultParts(announced.result, view, words), ...trouble, ...place];
}
function resultParts(result, view, words) {
    const { moments } = (0,language/* messagesIn */.w)(view.language);
    const when = (at) => moments.when(at, view.now);
    const notice = 'notice' in result ? words.notices[result.notice] : '';
    switch (result.kind) {
        case 'sent': {
            const sent = words.sent(notice, addresses(result.to), when(result.at), (0,escaping/* quoted */.TL)(result.messageId));
            const anew = result.notice === 'changed-announcement' ? [(0,letter_parts/* sentence */.em)(words.sentVoid)] : [];
            return [(0,letter_parts/* sentence */.em)(sent), ...anew];
        }
        case 'told': {
            if (result.withdrawn)
                return [(0,letter_parts/* sentence */.em)(words.withdrawalTold(when(result.at)))];
            const told = result.via === 'receipt' ? words.told : words.toldByRecord;
            return [
                (0,letter_parts/* sentence */.em)(told(when(result.at), (0,escaping/* quoted */.TL)(result.reference ?? '–'))),
                ...(result.expired === true ? [(0,letter_parts/* sentence */.em)(words.expired)] : []),
            ];
        }
        case 'never-announced':
            return [(0,letter_parts/* sentence */.em)(words.neverAnnounced)];
        case 'by-hand':
            return byHandParts(result, view, words);
        case 'not-sent':
            return [
                (0,letter_parts/* sentence */.em)(words.notSent(notice, words.refusals[result.why])),
                ...(result.status === null && result.detail === ''
                    ? []
                    : [(0,letter_parts/* sentence */.em)(words.server(spaced(result.status, result.detail)))]),
                ...(result.rejected.length === 0
                    ? []
                    : [(0,letter_parts/* sentence */.em)(words.rejected(addresses(result.rejected)))]),
                ...(result.left === null ? [] : [(0,letter_parts/* sentence */.em)(words.receiptLeft(result.left))]),
                (0,letter_parts/* sentence */.em)(words.sendAgain),
            ];
        case 'unknown': {
            const { messageId, since } = result;
            const head = result.now
                ? words.unknown(notice, (0,escaping/* quoted */.TL)(messageId))
                : words.earlierUnknown(notice, when(since), (0,escaping/* quoted */.TL)(messageId));
            return [(0,letter_parts/* sentence */.em)(head), ...lookingParts(result, since, view, words)];
        }
        case 'unconfirmed': {
            const head = (0,letter_parts/* sentence */.em)(words.unconfirmed(notice, (0,escaping/* quoted */.TL)(result.messageId)));
            const looking = lookingParts(result, view.now, view, words);
            return [head, ...problemSentences(result.problem, words), ...looking];
        }
        case 'failed':
            return [(0,letter_parts/* sentence */.em)(words.failed[result.at]), ...problemSentences(result.problem, words)];
        case 'incomplete':
            return [(0,letter_parts/* sentence */.em)(words.incomplete(notice, result.missing.map(escaping/* quoted */.TL).join(', ')))];
        case 'rival':
            return [(0,letter_parts/* sentence */.em)(words.rival)];
        case 'same-id': {
            const files = result.files.map(escaping/* quoted */.TL).join(', ');
            return [(0,letter_parts/* sentence */.em)(words.severalWithOneId((0,escaping/* quoted */.TL)(view.announced.id), files))];
        }
        case 'refused':
            return [(0,letter_parts/* sentence */.em)(words.refused)];
    }
}
/** A failed request in sentences: what was asked, what came back, which permission is missing. */
function problemSentences(problem, words) {
    const { request, status, detail, permission } = problem;
    return [
        (0,letter_parts/* sentence */.em)(words.problem((0,escaping/* quoted */.TL)(request), spaced(status, detail))),
        ...(permission === undefined ? [] : [(0,letter_parts/* sentence */.em)(words.permission((0,escaping/* quoted */.TL)(permission)))]),
    ];
}
/** A status and what was said with it, as far as there are any. */
function spaced(status, detail) {
    return [status ?? '', detail === '' ? '' : (0,escaping/* quoted */.TL)(detail)]
        .filter((part) => part !== '')
        .join(' ');
}
function addresses(all) {
    return all.map(escaping/* quoted */.TL).join(', ');
}
function byHandParts(result, view, words) {
    const { notice, path, to, subject, fromKnown } = result;
    const { announced, letter } = view;
    const { urgent, planDigest } = announced;
    const record = notice === 'withdrawal'
        ? [(0,letter_parts/* sentence */.em)(words.recordWithdrawal)]
        : [
            (0,letter_parts/* sentence */.em)(words.recordIt),
            {
                kind: 'block',
                text: recordBlock({ urgent, sentAt: null, to, reference: null, planDigest }, words),
            },
        ];
    return [
        (0,letter_parts/* sentence */.em)(words.byHand(words.notices[notice])),
        (0,letter_parts/* sentence */.em)(words.sendThis((0,escaping/* quoted */.TL)(path), addresses(to), (0,escaping/* quoted */.TL)(subject))),
        ...(fromKnown ? [] : [(0,letter_parts/* sentence */.em)(words.setSender)]),
        ...record,
        ...(letter === null
            ? []
            : [{ kind: 'letter', title: words.wholeLetter, text: letter }]),
    ];
}
/** How to find out, and what to do in either case. */
function lookingParts({ messageId, receipt, notice }, sentAt, { announced, to, repository }, words) {
    const { urgent, planDigest } = announced;
    const command = `gh api -X POST repos/${repository}/deployments/${receipt}/statuses -f state=failure`;
    const record = notice === 'withdrawal'
        ? [(0,letter_parts/* sentence */.em)(words.recordWithdrawal)]
        : [
            (0,letter_parts/* sentence */.em)(words.ifItArrived),
            {
                kind: 'block',
                text: recordBlock({ urgent, sentAt, to, reference: messageId, planDigest }, words),
            },
        ];
    return [
        (0,letter_parts/* sentence */.em)(words.lookForIt((0,escaping/* quoted */.TL)(messageId))),
        ...record,
        (0,letter_parts/* sentence */.em)(words.ifItDidNot),
        { kind: 'block', text: command },
    ];
}


/***/ }),

/***/ 7951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ foldedLetter),
/* harmony export */   Y1: () => (/* binding */ partsHtml),
/* harmony export */   _r: () => (/* binding */ partsText),
/* harmony export */   em: () => (/* binding */ sentence)
/* harmony export */ });
/* harmony import */ var _escaping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4391);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);


/** As much of a letter as an issue or a summary has room for, in characters. */
const LONGEST_LETTER = 20_000;
function sentence(text) {
    return { kind: 'sentence', text };
}
/** Plain text, lines apart; a letter is left out, since the log is no place to read one. */
function partsText(parts, language) {
    const { quotes } = (0,_language_js__WEBPACK_IMPORTED_MODULE_0__/* .messagesIn */ .w)(language);
    const texts = parts.flatMap((part) => {
        switch (part.kind) {
            case 'heading':
                return [(0,_escaping_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(part.text)];
            case 'sentence':
                return [(0,_escaping_js__WEBPACK_IMPORTED_MODULE_1__/* .lineSentence */ .M_)(part.text, quotes)];
            case 'block':
                return [
                    lines(part.text)
                        .map((line) => `    ${(0,_escaping_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(line)}`)
                        .join('\n'),
                ];
            case 'letter':
                return [];
        }
    });
    return `${texts.join('\n')}\n`;
}
/** HTML blocks for a summary or an issue, in which Markdown reads nothing; headings apart. */
function partsHtml(parts) {
    const texts = parts.map((part) => {
        switch (part.kind) {
            case 'heading':
                return `## ${(0,_escaping_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)(part.text)}`;
            case 'sentence':
                return (0,_escaping_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlParagraph */ .AO)(part.text);
            case 'block':
                return `<pre>${preformatted(part.text)}</pre>`;
            case 'letter':
                return foldedLetter(part.title, part.text);
        }
    });
    return `${texts.join('\n\n')}\n`;
}
/** A letter that can be unfolded and read, and in which nothing is a link, a mention or an image. */
function foldedLetter(title, text) {
    const body = preformatted((0,_escaping_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(text, LONGEST_LETTER));
    return `<details><summary>${(0,_escaping_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)(title)}</summary><pre>${body}</pre></details>`;
}
/** Line ends as entities: a blank line would end the HTML block and let Markdown read on. */
function preformatted(text) {
    return lines(text).map(_escaping_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js).join('&#10;');
}
function lines(text) {
    return text.replace(/\n+$/, '').split('\n');
}


/***/ })

};

export const id = 839;

export const ids = [ 839, 674 ];

export const modules = {
  9466: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B9: () => instantOf,
      IW: () => latest,
      Q$: () => dateOf,
      dp: () => HOUR,
      gR: () => contains,
      pY: () => MINUTE,
      tK: () => toIso,
      tY: () => plus
    });
    const MINUTE = 6e4;
    const HOUR = 36e5;
    function instantOf(milliseconds) {
      return milliseconds;
    }
    function dateOf(text) {
      return text;
    }
    function plus(from, milliseconds) {
      return instantOf(from + milliseconds);
    }
    function latest(first, ...others) {
      return instantOf(Math.max(first, ...others));
    }
    function contains(interval, at) {
      return interval.start <= at && at < interval.end;
    }
    function toIso(at) {
      return new Date(at).toISOString().replace(/\.\d{3}Z$/, "Z");
    }
  }),
  5792: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b4: () => offsetOf,
      d_: () => DAY
    });
    var luxon__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8714);
    var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9466);
    const ZONE = "Europe/Ljubljana";
    const DAY = 24 * _instant_js__WEBPACK_IMPORTED_MODULE_0__.dp;
    const atMidnight = new Map;
    function ask(at) {
      return luxon__WEBPACK_IMPORTED_MODULE_1__.oh.create(ZONE).offset(at) * _instant_js__WEBPACK_IMPORTED_MODULE_0__.pY;
    }
    function askAtMidnight(day) {
      const kept = atMidnight.get(day);
      if (kept !== void 0) return kept;
      const offset = ask(day * DAY);
      atMidnight.set(day, offset);
      return offset;
    }
    function offsetOf(at) {
      const day = Math.floor(at / DAY);
      const offset = askAtMidnight(day);
      return offset === askAtMidnight(day + 1) ? offset : ask(at);
    }
  }),
  7674: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _: () => parseDate,
      p: () => parseTime
    });
    var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9466);
    var _wall_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6588);
    var _zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7209);
    const TIME = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/;
    const DATE = /^(?:20\d{2}|2100)-\d{2}-\d{2}$/;
    function parseTime(text) {
      const match = TIME.exec(text);
      if (match === null || parseDate(text.slice(0, 10)) === null) return {
        ok: false,
        why: "malformed"
      };
      const offset = match[1] ?? "";
      const wall = Date.parse(`${text.slice(0, text.length - offset.length)}Z`);
      return offset === "Z" ? {
        ok: true,
        instant: (0, _instant_js__WEBPACK_IMPORTED_MODULE_2__.B9)(wall)
      } : readLocal(wall, offset);
    }
    function readLocal(wall, offset) {
      const reading = (0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)(wall);
      if (reading.kind === "gap") return {
        ok: false,
        why: "gap",
        from: reading.from,
        to: reading.to
      };
      if (reading.kind === "once") {
        const expected = (0, _zone_js__WEBPACK_IMPORTED_MODULE_1__.HA)(reading.at);
        if (offset !== "" && offset !== expected) return {
          ok: false,
          why: "wrong-offset",
          expected
        };
        return {
          ok: true,
          instant: reading.at
        };
      }
      const [first, second] = [ (0, _zone_js__WEBPACK_IMPORTED_MODULE_1__.HA)(reading.first), (0, 
      _zone_js__WEBPACK_IMPORTED_MODULE_1__.HA)(reading.second) ];
      if (offset === "") return {
        ok: false,
        why: "ambiguous",
        offsets: [ first, second ]
      };
      if (offset === first) return {
        ok: true,
        instant: reading.first
      };
      if (offset === second) return {
        ok: true,
        instant: reading.second
      };
      return {
        ok: false,
        why: "wrong-offset",
        expected: first
      };
    }
    function parseDate(text) {
      if (!DATE.test(text)) return null;
      const day = new Date(`${text}T00:00Z`);
      const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
      return exists ? (0, _instant_js__WEBPACK_IMPORTED_MODULE_2__.Q$)(text) : null;
    }
  }),
  6588: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => wallClockText,
      X: () => readWallClock
    });
    var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9466);
    var _offset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5792);
    function wallClockText(wall) {
      return new Date(wall).toISOString().slice(0, 16);
    }
    function readWallClock(wall) {
      const before = (0, _offset_js__WEBPACK_IMPORTED_MODULE_0__.b4)(wall - _offset_js__WEBPACK_IMPORTED_MODULE_0__.d_);
      const after = (0, _offset_js__WEBPACK_IMPORTED_MODULE_0__.b4)(wall + _offset_js__WEBPACK_IMPORTED_MODULE_0__.d_);
      const [first, second] = [ ...new Set([ before, after ]) ].filter(offset => (0, _offset_js__WEBPACK_IMPORTED_MODULE_0__.b4)(wall - offset) === offset).map(offset => (0, 
      _instant_js__WEBPACK_IMPORTED_MODULE_1__.B9)(wall - offset));
      if (first === void 0) return gapBetween(wall, before, after);
      return second === void 0 ? {
        kind: "once",
        at: first
      } : {
        kind: "twice",
        first,
        second
      };
    }
    function gapBetween(wall, before, after) {
      let old = wall - after;
      let jump = wall - before;
      while (jump - old > 1) {
        const middle = Math.floor((old + jump) / 2);
        if ((0, _offset_js__WEBPACK_IMPORTED_MODULE_0__.b4)(middle) === after) jump = middle; else old = middle;
      }
      return {
        kind: "gap",
        jump: (0, _instant_js__WEBPACK_IMPORTED_MODULE_1__.B9)(jump),
        from: wallClockText(jump + before),
        to: wallClockText(jump + after)
      };
    }
  }),
  7209: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      HA: () => offsetAt,
      HJ: () => localTime,
      dE: () => localDateTime,
      fi: () => addDays,
      gD: () => localDate,
      jr: () => weekday,
      l$: () => instantAt
    });
    var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9466);
    var _offset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5792);
    var _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6588);
    function localDate(at) {
      return (0, _instant_js__WEBPACK_IMPORTED_MODULE_2__.Q$)(localDateTime(at).slice(0, 10));
    }
    function localTime(at) {
      return localDateTime(at).slice(11);
    }
    function localDateTime(at) {
      return (0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__.C)(at + (0, _offset_js__WEBPACK_IMPORTED_MODULE_0__.b4)(at));
    }
    function offsetAt(at) {
      return `+${(0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__.C)((0, _offset_js__WEBPACK_IMPORTED_MODULE_0__.b4)(at)).slice(11)}`;
    }
    function instantAt(date, time) {
      const wall = Date.parse(`${date}T${time}:00Z`);
      if (Number.isNaN(wall)) throw new RangeError(`not a date and time: ${date}T${time}`);
      const reading = (0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__.X)(wall);
      if (reading.kind === "gap") return reading.jump;
      return reading.kind === "twice" ? reading.first : reading.at;
    }
    function addDays(date, days) {
      return (0, _instant_js__WEBPACK_IMPORTED_MODULE_2__.Q$)((0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__.C)(Date.parse(date) + days * _offset_js__WEBPACK_IMPORTED_MODULE_0__.d_).slice(0, 10));
    }
    function weekday(date) {
      const fromMonday = [ 1, 2, 3, 4, 5, 6 ][new Date(date).getUTCDay() - 1];
      return fromMonday ?? 7;
    }
  }),
  6839: ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {
    var external_node_module_ = __webpack_require__(8995);
    var external_node_util_ = __webpack_require__(7975);
    var instant = __webpack_require__(9466);
    var modes_arguments = __webpack_require__(4303);
    const OVERVIEW = {
      en: "ezdrav - may this intervention be carried out now, and if not, why and when?\n\n  ezdrav gate     judge the working tree as the gate would: what stands in the way, until when\n  ezdrav check    validate every file in .ezdrav/ and name each fault with its line\n  ezdrav plan     the coming windows, working days and the earliest lawful start\n  ezdrav init     write commented starter files and workflows; --urgent: an urgent intervention\n  ezdrav letter   print a letter: announcement, withdrawal, closing report, request, …\n  ezdrav doctor   look for ways around the gate in workflows, CODEOWNERS and solution.yml\n\n  ezdrav COMMAND --help    options and examples\n  --language en|sl         the language of what is printed (default: that of solution.yml, else en)\n\nExit codes: 0 allowed or valid, 1 denied or not to be known, 2 an invalid file or wrong usage.\nNothing here asks the network: what it says rests on the files alone (claimed). The gate in the\nworkflow believes GitHub's record instead.\n",
      sl: "ezdrav - ali se poseg sme izvesti zdaj in če ne, zakaj in kdaj?\n\n  ezdrav gate     presodi delovno kopijo kot preverjanje v delovnem toku: kaj je ovira in do kdaj\n  ezdrav check    preveri vse datoteke v .ezdrav/ in pove vsako napako z vrstico\n  ezdrav plan     prihodnja vzdrževalna okna, delovni dnevi in najzgodnejši dovoljeni začetek\n  ezdrav init     zapiše začetne datoteke s pojasnili in delovne tokove; --urgent: urgentni poseg\n  ezdrav letter   izpiše sporočilo: najavo, umik, poročilo o izvedbi, zahtevek, …\n  ezdrav doctor   poišče obvoze preverjanja v delovnih tokovih, CODEOWNERS in solution.yml\n\n  ezdrav UKAZ --help       možnosti in zgledi\n  --language en|sl         jezik izpisa (privzeto: iz solution.yml, sicer en)\n\nIzhodne kode: 0 dovoljeno ali veljavno, 1 zavrnjeno ali se ne da vedeti, 2 neveljavna datoteka ali raba.\nNič od tega ne vpraša omrežja: izid sloni le na datotekah (navedeno). Preverjanje v delovnem toku\nverjame zapisom GitHuba.\n"
    };
    const COMMANDS = {
      en: {
        gate: "ezdrav gate - judge a working tree as the gate would\n\n  --repo DIR           the repository (default: this folder, or the clone it lies in)\n  --at TIME            what if it were then: 2026-12-01T22:30 (Ljubljana), with +01:00 or Z (default: now)\n  --ref REF            what would be deployed: refs/tags/v4.12.0 or v4.12.0 (default: the announced release)\n  --sha SHA            its commit, 40 hex digits\n  --actor LOGIN        who would start it; held against staff.yml\n  --environment NAME   production (default) or test\n  --intervention PATH  the one file that is meant (default: every unfinished one)\n  --format text|json   json is the document of the action's report\n  --language en|sl\n\n  ezdrav gate --repo examples/enarocanje --at 2026-12-01T22:30\n  ezdrav gate --ref v4.12.0 --actor ana-r --format json\n\nExit codes: 0 allowed, 1 denied or not to be known, 2 an invalid file or wrong usage.\n",
        check: "ezdrav check - validate every file in .ezdrav/\n\n  --repo DIR           the repository (default: this folder, or the clone it lies in)\n  --format text|json\n  --language en|sl\n\n  ezdrav check --language sl\n\nExit codes: 0 all well-formed, 2 something is wrong; each fault with file, line, column and remedy.\n",
        letter: "ezdrav letter KIND - print a letter (in Slovene) from the files of .ezdrav/\n\nKIND: announcement, changed-announcement, withdrawal, urgent-notification, closing-report,\n      architecture, request, question, account-request, revocation\n\n  --repo DIR           the repository (default: this folder, or the clone it lies in)\n  --intervention PATH  the intervention that is meant (default: the only unfinished one)\n  --previous DIGEST    changed-announcement: the digest that was announced before\n  --request PATH       request, question: the file, .ezdrav/requests/NAME.yml\n  --ref REF            account-request, revocation: the worker's ref in staff.yml\n  --people FILE        names, e-mails and mobile numbers by ref; a local file that git ignores\n  --format text|html|eml   eml is a draft for a mail programme (default: text)\n  --from ADDRESS       eml: the sender\n  --language en|sl\n\n  ezdrav letter announcement\n  ezdrav letter revocation --ref O-017 --people people.local.yml --format eml > letter.eml\n\nA request file:  version: 1, kind: request, subject, elements: [{ name, value }], justification\nA question file: version: 1, kind: question, subject, question\nA people file:   O-017: { name: ..., email: ..., mobile: ... }\n\nExit codes: 0 printed, 2 something is missing for the letter (each key is named), or wrong usage.\n",
        plan: "ezdrav plan - when may we work, and when must we announce?\n\n  --repo DIR           the repository (default: this folder or its clone); works without files too\n  --at TIME            as if it were then: 2026-12-01T22:30 (default: now)\n  --days N             how many days (default 14, at most 20000)\n  --format text|json|ics|html\n  --language en|sl\n\n  ezdrav plan --format ics > windows.ics\n\nExit codes: 0 shown, 2 an invalid file or wrong usage.\n",
        init: "ezdrav init - write what is needed to begin; nothing is overwritten\n\n  --repo DIR           the repository (default: this folder, or the clone it lies in)\n  --language en|sl     the language of the comments\n\n  ezdrav init --urgent --tag TAG --incident NUMBER\n                       an urgent intervention after the last one, in .ezdrav/interventions/;\n                       asks for reason, impact and rollback\n  --reason TEXT        why it cannot wait (at least 20 characters)\n  --impact TEXT        what users will notice\n  --rollback TEXT      how the previous state is restored; given all three, nothing is asked\n\n  ezdrav init --urgent --tag v4.12.1 --incident INC-2026-7781\n\nExit codes: 0 written, 2 an invalid file or wrong usage.\n",
        doctor: "ezdrav doctor - look for ways around the gate\n\n  --repo DIR           the repository (default: this folder, or the clone it lies in)\n  --format text|json\n  --language en|sl\n\nReads the workflows, CODEOWNERS and .ezdrav/solution.yml of the working tree: which level of enforcement\nholds, what breaks it, how far onboarding is. GitHub's settings are not asked here; the action's\nmode doctor does.\n\nExit codes: 0 nothing breaks the gate, 1 something does, 2 wrong usage.\n"
      },
      sl: {
        gate: "ezdrav gate - presodi delovno kopijo kot preverjanje v delovnem toku\n\n  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)\n  --at ČAS             kaj če bi bilo takrat: 2026-12-01T22:30 (Ljubljana), z +01:00 ali Z (privzeto: zdaj)\n  --ref REF            kaj bi se namestilo: refs/tags/v4.12.0 ali v4.12.0 (privzeto: najavljena izdaja)\n  --sha SHA            njen commit, 40 šestnajstiških števk\n  --actor PRIJAVA      kdo bi začel; preveri se v staff.yml\n  --environment IME    production (privzeto) ali test\n  --intervention POT   datoteka, ki je mišljena (privzeto: vsaka nedokončana)\n  --format text|json   json je enak poročilu akcije\n  --language en|sl\n\n  ezdrav gate --repo examples/enarocanje --at 2026-12-01T22:30\n  ezdrav gate --ref v4.12.0 --actor ana-r --format json\n\nIzhodne kode: 0 dovoljeno, 1 zavrnjeno ali se ne da vedeti, 2 neveljavna datoteka ali napačna raba.\n",
        check: "ezdrav check - preveri vse datoteke v .ezdrav/\n\n  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)\n  --format text|json\n  --language en|sl\n\nIzhodne kode: 0 vse pravilno, 2 nekaj je narobe; vsaka napaka z datoteko, vrstico, stolpcem in ukrepom.\n",
        letter: "ezdrav letter VRSTA - izpiše sporočilo iz datotek v mapi .ezdrav/\n\nVRSTA: announcement (najava), changed-announcement (spremenjena najava), withdrawal (umik),\n       urgent-notification (obvestilo o urgentnem posegu), closing-report (poročilo o izvedbi),\n       architecture, request (zahtevek), question (vprašanje), account-request (zahtevek za račun),\n       revocation (preklic pooblastil)\n\n  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)\n  --intervention POT   poseg, ki je mišljen (privzeto: edini nedokončani)\n  --previous ODTIS     changed-announcement: prstni odtis prej najavljenega načrta\n  --request POT        request, question: datoteka .ezdrav/requests/IME.yml\n  --ref REF            account-request, revocation: oznaka osebe v staff.yml\n  --people DATOTEKA    imena, e-naslovi in mobilne številke po oznakah; krajevna datoteka, ki jo git prezre\n  --format text|html|eml   eml je osnutek za poštni program (privzeto: text)\n  --from NASLOV        eml: pošiljatelj\n  --language en|sl\n\n  ezdrav letter announcement\n  ezdrav letter revocation --ref O-017 --people people.local.yml --format eml > pismo.eml\n\nDatoteka zahtevka:  version: 1, kind: request, subject, elements: [{ name, value }], justification\nDatoteka vprašanja: version: 1, kind: question, subject, question\nDatoteka oseb:      O-017: { name: ..., email: ..., mobile: ... }\n\nIzhodne kode: 0 izpisano, 2 za sporočilo nekaj manjka (vsak ključ je naveden) ali napačna raba.\n",
        plan: "ezdrav plan - kdaj smemo delati in kdaj moramo najaviti?\n\n  --repo MAPA          repozitorij (privzeto: ta mapa ali njen klon); deluje tudi brez datotek\n  --at ČAS             kot da bi bilo takrat: 2026-12-01T22:30 (privzeto: zdaj)\n  --days N             koliko dni (privzeto 14, največ 20000)\n  --format text|json|ics|html\n  --language en|sl\n\n  ezdrav plan --format ics > okna.ics\n\nIzhodne kode: 0 prikazano, 2 neveljavna datoteka ali napačna raba.\n",
        init: "ezdrav init - zapiše, kar je potrebno za začetek; ničesar ne prepiše\n\n  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)\n  --language en|sl     jezik pojasnil\n\n  ezdrav init --urgent --tag OZNAKA --incident ŠTEVILKA\n                       urgentni poseg po zadnjem posegu, v .ezdrav/interventions/;\n                       vpraša za razlog, vpliv in povrnitev\n  --reason BESEDILO    zakaj ne more počakati (vsaj 20 znakov)\n  --impact BESEDILO    kaj bodo uporabniki opazili\n  --rollback BESEDILO  kako se vzpostavi prejšnje stanje; z vsemi tremi ne vpraša ničesar\n\n  ezdrav init --urgent --tag v4.12.1 --incident INC-2026-7781\n\nIzhodne kode: 0 zapisano, 2 neveljavna datoteka ali napačna raba.\n",
        doctor: "ezdrav doctor - poišče obvoze preverjanja\n\n  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)\n  --format text|json\n  --language en|sl\n\nPrebere delovne tokove, CODEOWNERS in .ezdrav/solution.yml delovne kopije: katera raven velja, kaj jo\nkrši in kako daleč je uvajanje. Nastavitev GitHuba tu ne vpraša; to stori način doctor akcije.\n\nIzhodne kode: 0 nič ne obide preverjanja, 1 nekaj ga obide, 2 napačna raba.\n"
      }
    };
    function helpText(command, language) {
      return command === null ? OVERVIEW[language] : COMMANDS[language][command];
    }
    var escaping = __webpack_require__(4391);
    var moments = __webpack_require__(9354);
    const WORDS = {
      en: {
        command: value => `There is no command "${value}".`,
        argument: value => `"${value}" is not an argument of this command.`,
        folder: value => `"${value}" is not a folder. Give the repository's folder with --repo.`,
        failed: value => `The command failed: ${value}`,
        value: (option, value, expected) => `${option} "${value}" is not understood. Expected: ${expected}.`,
        gap: (value, from, to) => `--at "${value}" is a time that does not exist: the clocks skip ${from}–${to}. Choose a time before or after.`,
        ambiguous: (value, offsets) => `--at "${value}" occurs twice that night. Say which one: ${offsets.map(offset => `${value}${offset}`).join(" or ")}.`,
        wrongOffset: (value, expected) => `--at "${value}" has an offset that is not Ljubljana's then. Ljubljana's is ${expected}; or write Z, or no offset.`,
        noValue: option => `${option} needs a value. One that begins with - is written ${option}=VALUE.`,
        needlessValue: option => `${option} takes no value: write it alone.`,
        missing: (option, example) => `${option} is missing, for example ${option} ${example}.`,
        tooShort: (option, least) => `${option} needs at least ${moments.N.count(least, {
          one: "character",
          other: "characters"
        })}.`,
        permission: path => `"${path}" may not be read or written. Check its permissions.`,
        unreadable: path => `"${path}" could not be read or written. Check that it is there and whole.`,
        help: "ezdrav --help shows what there is."
      },
      sl: {
        command: value => `Ukaza »${value}« ni.`,
        argument: value => `»${value}« ni argument tega ukaza.`,
        folder: value => `»${value}« ni mapa. Mapo repozitorija navedite z --repo.`,
        failed: value => `Ukaz ni uspel: ${value}`,
        value: (option, value, expected) => `${option} »${value}« ni razumljiv. Pričakovano: ${expected}.`,
        gap: (value, from, to) => `Časa --at »${value}« ni: ura ob premiku preskoči ${from}–${to}. Izberite čas pred premikom ali po njem.`,
        ambiguous: (value, offsets) => `Čas --at »${value}« to noč nastopi dvakrat. Povejte, kateri je mišljen: ${offsets.map(offset => `${value}${offset}`).join(" ali ")}.`,
        wrongOffset: (value, expected) => `--at »${value}« ima odmik, ki takrat v Ljubljani ne velja. Ljubljanski je ${expected}; lahko napišete tudi Z ali čas brez odmika.`,
        noValue: option => `${option} potrebuje vrednost. Če se ta začne z -, jo napišite kot ${option}=VREDNOST.`,
        needlessValue: option => `${option} nima vrednosti: napišite ga samega.`,
        missing: (option, example) => `Manjka ${option}, na primer ${option} ${example}.`,
        tooShort: (option, least) => `${option} potrebuje vsaj ${moments.h.count(least, {
          one: "znak",
          two: "znaka",
          few: "znake",
          other: "znakov"
        })}.`,
        permission: path => `»${path}« ni dovoljeno brati ali pisati. Preverite pravice.`,
        unreadable: path => `»${path}« ni bilo mogoče prebrati ali zapisati. Preverite, ali obstaja in je nepoškodovano.`,
        help: "ezdrav --help pokaže, kaj je na voljo."
      }
    };
    function usageSentence(fault, language) {
      const words = WORDS[language];
      return `${sentence(fault, words)}\n${words.help}\n`;
    }
    function sentence(fault, words) {
      switch (fault.kind) {
       case "unknown-command":
        return words.command((0, escaping.RK)(fault.value));

       case "unknown-argument":
        return words.argument((0, escaping.RK)(fault.value));

       case "no-folder":
        return words.folder((0, escaping.RK)(fault.value));

       case "failed":
        return words.failed((0, escaping.RK)(fault.value));

       case "bad-time":
        return timeSentence((0, escaping.RK)(fault.value), fault.reading, words);

       case "no-value":
        return words.noValue((0, escaping.RK)(nameOf(fault.option)));

       case "needless-value":
        return words.needlessValue((0, escaping.RK)(nameOf(fault.option)));

       case "missing":
        return words.missing(nameOf(fault.option), fault.example);

       case "too-short":
        return words.tooShort(nameOf(fault.option), fault.least);

       case "unreadable":
        return fault.why === "permission" ? words.permission((0, escaping.RK)(fault.value)) : words.unreadable((0, 
        escaping.RK)(fault.value));

       case "bad-value":
        return words.value(nameOf(fault.option), (0, escaping.RK)(fault.value), fault.expected.join(" | "));
      }
    }
    const TIMES = "2026-12-01T22:30 | 2026-12-01T22:30+01:00 | 2026-12-01T21:30Z";
    function timeSentence(value, reading, words) {
      switch (reading.why) {
       case "gap":
        return words.gap(value, reading.from, reading.to);

       case "ambiguous":
        return words.ambiguous(value, reading.offsets);

       case "wrong-offset":
        return words.wrongOffset(value, reading.expected);

       case "malformed":
        return words.value("--at", value, TIMES);
      }
    }
    function nameOf(option) {
      return option === option.toUpperCase() ? option : `--${option}`;
    }
    var working_tree = __webpack_require__(6389);
    const command_line_text = {
      type: "string"
    };
    const COMMON = {
      repo: command_line_text,
      language: command_line_text,
      format: command_line_text,
      help: {
        type: "boolean",
        short: "h"
      }
    };
    const command_line_COMMANDS = {
      gate: {
        options: {
          ...COMMON,
          at: command_line_text,
          ref: command_line_text,
          sha: command_line_text,
          actor: command_line_text,
          environment: command_line_text,
          intervention: command_line_text
        },
        positionals: 0,
        load: async () => (await Promise.all([ __webpack_require__.e(359), __webpack_require__.e(370), __webpack_require__.e(987), __webpack_require__.e(149), __webpack_require__.e(920), __webpack_require__.e(694) ]).then(__webpack_require__.bind(__webpack_require__, 4096))).gateOffline
      },
      check: {
        options: {
          ...COMMON
        },
        positionals: 0,
        load: async () => (await Promise.all([ __webpack_require__.e(359), __webpack_require__.e(370), __webpack_require__.e(987), __webpack_require__.e(920), __webpack_require__.e(187) ]).then(__webpack_require__.bind(__webpack_require__, 7187))).checkOffline
      },
      plan: {
        options: {
          ...COMMON,
          at: command_line_text,
          days: command_line_text
        },
        positionals: 0,
        load: async () => (await Promise.all([ __webpack_require__.e(359), __webpack_require__.e(370), __webpack_require__.e(987), __webpack_require__.e(920), __webpack_require__.e(179) ]).then(__webpack_require__.bind(__webpack_require__, 9179))).planOffline
      },
      init: {
        options: {
          repo: command_line_text,
          language: command_line_text,
          help: COMMON.help,
          urgent: {
            type: "boolean"
          },
          tag: command_line_text,
          incident: command_line_text,
          reason: command_line_text,
          impact: command_line_text,
          rollback: command_line_text
        },
        positionals: 0,
        load: async () => (await Promise.all([ __webpack_require__.e(359), __webpack_require__.e(370), __webpack_require__.e(987), __webpack_require__.e(920), __webpack_require__.e(195) ]).then(__webpack_require__.bind(__webpack_require__, 2195))).init
      },
      letter: {
        options: {
          ...COMMON,
          intervention: command_line_text,
          ref: command_line_text,
          people: command_line_text,
          request: command_line_text,
          previous: command_line_text,
          from: command_line_text
        },
        positionals: 1,
        load: async () => (await Promise.all([ __webpack_require__.e(359), __webpack_require__.e(370), __webpack_require__.e(987), __webpack_require__.e(920), __webpack_require__.e(18), __webpack_require__.e(458) ]).then(__webpack_require__.bind(__webpack_require__, 216))).letter
      },
      doctor: {
        options: {
          ...COMMON
        },
        positionals: 0,
        load: async () => (await Promise.all([ __webpack_require__.e(359), __webpack_require__.e(730), __webpack_require__.e(370), __webpack_require__.e(941), __webpack_require__.e(920), __webpack_require__.e(89), __webpack_require__.e(761), __webpack_require__.e(710) ]).then(__webpack_require__.bind(__webpack_require__, 1710))).doctorCommand
      }
    };
    async function runCommandLine() {
      process.exitCode = 2;
      process.stdout.on("error", error => {
        if (codeOf(error) === "EPIPE") return;
        process.exitCode = 2;
        process.stderr.write(`${error.message}\n`);
      });
      const [name = "", ...rest] = process.argv.slice(2);
      const told = await tell(name, rest);
      const stream = told.noAnswer ? process.stderr : process.stdout;
      stream.write(told.text.endsWith("\n") ? told.text : `${told.text}\n`);
      process.exitCode = told.exitCode;
    }
    async function tell(name, rest) {
      const language = languageOf(rest);
      try {
        if ([ "", "help", "--help", "-h" ].includes(name)) return {
          text: helpText(null, language),
          exitCode: name === "" ? 2 : 0
        };
        if (!isCommand(name)) throw new modes_arguments.Jr({
          kind: "unknown-command",
          value: name
        });
        const command = command_line_COMMANDS[name];
        const {values, positionals} = parsed(command, rest);
        if (values["help"] === true) return {
          text: helpText(name, language),
          exitCode: 0
        };
        provideBuiltins();
        const run = await command.load();
        return await run({
          options: values,
          positionals,
          now: (0, instant.B9)(Date.now()),
          colour: process.stdout.isTTY && !process.env["NO_COLOR"],
          columns: process.stdout.columns ?? 100
        });
      } catch (error) {
        return {
          text: usageSentence(faultOf(error), language),
          exitCode: 2,
          noAnswer: true
        };
      }
    }
    function provideBuiltins() {
      if (Reflect.has(process, "getBuiltinModule")) return;
      Object.assign(process, {
        getBuiltinModule: (0, external_node_module_.createRequire)(import.meta.url)
      });
    }
    function parsed(command, args) {
      try {
        const {values, positionals} = (0, external_node_util_.parseArgs)({
          args: [ ...args ],
          options: command.options,
          allowPositionals: command.positionals > 0,
          strict: true
        });
        if (positionals.length > command.positionals) throw new modes_arguments.Jr({
          kind: "unknown-argument",
          value: positionals.at(-1) ?? ""
        });
        return {
          values,
          positionals
        };
      } catch (error) {
        if (error instanceof modes_arguments.Jr) throw error;
        const said = error instanceof Error ? error.message : "";
        const [, option = ""] = /--([a-z-]+)/.exec(said) ?? [];
        const known = Object.hasOwn(command.options, option) ? command.options[option] : void 0;
        if (known !== void 0 && codeOf(error) === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") throw new modes_arguments.Jr({
          kind: known.type === "string" ? "no-value" : "needless-value",
          option
        });
        throw new modes_arguments.Jr({
          kind: "unknown-argument",
          value: /'([^']*)'/.exec(said)?.[1] ?? said
        });
      }
    }
    function faultOf(error) {
      if (error instanceof modes_arguments.Jr) return error.fault;
      if (error instanceof working_tree.X) return {
        kind: "no-folder",
        value: error.message
      };
      const code = codeOf(error);
      if (code !== void 0 && error instanceof Error && "path" in error) {
        const why = code === "EACCES" || code === "EPERM" ? "permission" : "other";
        return {
          kind: "unreadable",
          value: String(error.path),
          why
        };
      }
      return {
        kind: "failed",
        value: error instanceof Error ? error.message : String(error)
      };
    }
    function codeOf(error) {
      return error instanceof Error && "code" in error ? String(error.code) : void 0;
    }
    function languageOf(args) {
      const at = args.indexOf("--language");
      return args.includes("--language=sl") || at >= 0 && args[at + 1] === "sl" ? "sl" : "en";
    }
    function isCommand(name) {
      return Object.hasOwn(command_line_COMMANDS, name);
    }
    runCommandLine();
  }),
  4303: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Jr: () => Misuse,
      Yq: () => choice,
      _9: () => languageOption,
      dW: () => atOption,
      kF: () => repoOption,
      vU: () => textOption
    });
    var _calendar_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7674);
    var _runner_git_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7100);
    class Misuse extends Error {
      name="Misuse";
      fault;
      constructor(fault) {
        super(fault.kind);
        this.fault = fault;
      }
    }
    function choice(asked, name, words) {
      const value = asked.options[name];
      if (value === void 0) return;
      const found = words.find(word => word === value);
      if (found === void 0) throw new Misuse({
        kind: "bad-value",
        option: name,
        value: String(value),
        expected: words
      });
      return found;
    }
    function textOption(asked, name, shape, expected) {
      const value = asked.options[name];
      if (value === void 0) return;
      if (typeof value !== "string" || !shape.test(value)) throw new Misuse({
        kind: "bad-value",
        option: name,
        value: String(value),
        expected: [ expected ]
      });
      return value;
    }
    function atOption(asked) {
      const value = textOption(asked, "at", /./, "2026-12-01T22:30");
      if (value === void 0) return asked.now;
      const reading = (0, _calendar_time_js__WEBPACK_IMPORTED_MODULE_0__.p)(value);
      if (reading.ok) return reading.instant;
      throw new Misuse({
        kind: "bad-time",
        value,
        reading
      });
    }
    function repoOption(asked) {
      return textOption(asked, "repo", /./, "DIR") ?? (0, _runner_git_folder_js__WEBPACK_IMPORTED_MODULE_1__.U)();
    }
    function languageOption(asked, files) {
      return choice(asked, "language", [ "en", "sl" ]) ?? files ?? "en";
    }
  }),
  4391: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      AO: () => htmlParagraph,
      M_: () => lineSentence,
      RK: () => visible,
      TL: () => quoted,
      _b: () => mermaidLabel,
      h8: () => htmlCode,
      hy: () => htmlSentence,
      js: () => htmlText,
      vI: () => shortened
    });
    const OPEN = "";
    const CLOSE = "";
    const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
    const QUOTED_CHARACTERS = 160;
    function visible(text) {
      return text.replace(/[\t\n\r]+/g, " ").replace(UNSEEN, character => `\\u{${Number(character.codePointAt(0)).toString(16)}}`);
    }
    function shortened(text, limit) {
      const characters = Array.from(text.slice(0, 2 * (limit + 1)));
      return characters.length > limit ? `${characters.slice(0, limit - 1).join("")}…` : text;
    }
    function quoted(text) {
      const seen = visible(shortened(text, QUOTED_CHARACTERS));
      return `${OPEN}${shortened(seen, QUOTED_CHARACTERS)}${CLOSE}`;
    }
    function said(sentence, plain, quotation) {
      return sentence.split(CLOSE).map(piece => piece.split(OPEN).map((text, index) => index === 0 ? plain(text) : quotation(text)).join("")).join("");
    }
    const HTML_ENTITIES = /[&<>"'`]/g;
    function htmlText(text) {
      return visible(text).replace(HTML_ENTITIES, character => `&#${character.charCodeAt(0)};`);
    }
    function htmlCode(text) {
      return `<code>${htmlText(text)}</code>`;
    }
    function htmlSentence(sentence) {
      return said(sentence, htmlText, htmlCode);
    }
    function htmlParagraph(sentence) {
      return `<p>${htmlSentence(sentence)}</p>`;
    }
    function lineSentence(sentence, marks) {
      return said(sentence, visible, text => `${marks[0]}${visible(text)}${marks[1]}`);
    }
    function mermaidLabel(text) {
      return text.replace(/[^\p{L}\p{N} .()-]/gu, " ").replace(/ +/g, " ").trim();
    }
  }),
  9354: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => ENGLISH_MOMENTS,
      h: () => SLOVENE_MOMENTS
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9466);
    var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7209);
    const ENGLISH_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
    const englishMonth = month => String(ENGLISH_MONTHS[month - 1]);
    const ENGLISH = {
      plural: new Intl.PluralRules("en"),
      today: "today",
      tomorrow: "tomorrow",
      yesterday: "yesterday",
      at: "at",
      days: {
        one: "day",
        other: "days"
      },
      dayAndTime: (day, time) => `${day} at ${time}`,
      onWeekday: "Mon Tue Wed Thu Fri Sat Sun".split(" ").map(day => `on ${day}`),
      weekday: "Mon Tue Wed Thu Fri Sat Sun".split(" "),
      date: (year, month, day) => `${day} ${englishMonth(month)} ${year}`,
      shortDate: (month, day) => `${day} ${englishMonth(month)}`,
      dateAfterWeekday: (name, date) => `${name} ${date}`
    };
    const SLOVENE = {
      plural: new Intl.PluralRules("sl"),
      today: "danes",
      tomorrow: "jutri",
      yesterday: "včeraj",
      at: "ob",
      days: {
        one: "dan",
        two: "dneva",
        few: "dni",
        other: "dni"
      },
      dayAndTime: (day, time) => `${day}, ob ${time}`,
      onWeekday: "ponedeljek torek sredo četrtek petek soboto nedeljo".split(" ").map(day => `v ${day}`),
      weekday: "pon. tor. sre. čet. pet. sob. ned.".split(" "),
      date: (year, month, day) => `${day}. ${month}. ${year}`,
      shortDate: (month, day) => `${day}. ${month}.`,
      dateAfterWeekday: (name, date) => name.endsWith(".") ? `${name} ${date}` : `${name}, ${date}`
    };
    function momentsOf(wording) {
      const count = (number, forms) => {
        const {one, other, two = other, few = other} = forms;
        const byCategory = {
          zero: other,
          one,
          two,
          few,
          many: other,
          other
        };
        return `${number} ${byCategory[wording.plural.select(number)]}`;
      };
      const dated = (date, names, withYear) => {
        const [year, month, day] = [ date.slice(0, 4), date.slice(5, 7), date.slice(8) ].map(Number);
        const name = String(names[(0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.jr)(date) - 1]);
        return wording.dateAfterWeekday(name, withYear ? wording.date(year, month, day) : wording.shortDate(month, day));
      };
      const onDay = date => dated(date, wording.onWeekday, true);
      return {
        count,
        onDay,
        when: (at, now) => {
          const date = (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.gD)(at);
          const today = now === null ? null : (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.gD)(now);
          const time = `${wording.at} ${(0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.HJ)(at)}`;
          if (today === date) return `${wording.today} ${time}`;
          if (today !== null && (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.fi)(today, 1) === date) return `${wording.tomorrow} ${time}`;
          if (today !== null && (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.fi)(today, -1) === date) return `${wording.yesterday} ${time}`;
          return wording.dayAndTime(onDay(date), (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.HJ)(at));
        },
        stamp: at => `${dated((0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.gD)(at), wording.weekday, true)} ${(0, 
        _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.HJ)(at)}`,
        date: date => dated(date, wording.weekday, true),
        day: date => dated(date, wording.weekday, false),
        length: (milliseconds, round) => {
          const minutes = (round === "up" ? Math.ceil : Math.floor)(milliseconds / _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__.pY);
          if (minutes >= 48 * _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__.dp / _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__.pY) return count(Math.floor(minutes / 1440), wording.days);
          const hours = Math.floor(minutes / 60);
          const rest = minutes % 60;
          if (hours === 0) return `${rest} min`;
          return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
        }
      };
    }
    const ENGLISH_MOMENTS = momentsOf(ENGLISH);
    const SLOVENE_MOMENTS = momentsOf(SLOVENE);
  }),
  7100: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K: () => readClone,
      U: () => presentRepository
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    function readClone(folder) {
      const git = gitFolder(folder);
      if (git === null) return {
        remote: null,
        defaultBranch: null
      };
      const common = commonFolder(git);
      const remotes = remotesIn(read((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, "config")));
      const [name = "origin", remote = null] = remotes.find(([each]) => each === "origin") ?? remotes[0] ?? [];
      return {
        remote,
        defaultBranch: defaultBranch(git, common, name)
      };
    }
    function presentRepository() {
      const present = process.cwd();
      if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(present, ".ezdrav"))) return ".";
      for (let folder = present; ;folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git"))) return (0, 
        node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(present, folder) || ".";
        if (folder === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) return ".";
      }
    }
    function gitFolder(folder) {
      const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git");
      if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) return null;
      if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory()) return path;
      const named = /^gitdir: (.+)$/m.exec(read(path))?.[1]?.trim();
      return named === void 0 ? null : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(named) ? named : (0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, named);
    }
    function commonFolder(git) {
      const named = read((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git, "commondir")).trim();
      return named === "" ? git : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(git, named);
    }
    function remotesIn(config) {
      const remotes = [];
      let name = null;
      for (const line of config.split(/\r?\n/)) {
        const section = /^\s*\[(.*)\]\s*$/.exec(line)?.[1];
        if (section !== void 0) name = /^remote "(.+)"$/.exec(section)?.[1] ?? null;
        const url = /^\s*url\s*=\s*(.+?)\s*$/.exec(line)?.[1];
        if (name !== null && url !== void 0) remotes.push([ name, url ]);
      }
      return remotes;
    }
    const USUAL = [ "main", "master" ];
    const ELSEWHERE = ".invalid";
    function defaultBranch(git, common, remote) {
      const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, "refs", "remotes", remote);
      const head = /^ref: refs\/remotes\/[^/]+\/(.+)$/m.exec(read((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "HEAD")))?.[1];
      if (head !== void 0) return head.trim();
      const packed = read((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, "packed-refs"));
      const known = branches => branch => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, branches, branch)) || packed.includes(` ${branches}/${branch}\n`);
      const usual = USUAL.find(known(`refs/remotes/${remote}`)) ?? USUAL.find(known("refs/heads")) ?? null;
      if (usual !== null) return usual;
      const present = /^ref: refs\/heads\/(.+)$/m.exec(read((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git, "HEAD")))?.[1]?.trim() ?? null;
      return present === ELSEWHERE ? null : present;
    }
    function read(path) {
      return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, {
        throwIfNoEntry: false
      })?.isFile() ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8") : "";
    }
  }),
  6389: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      X: () => FolderFault,
      c: () => readWorkingTree
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    class FolderFault extends Error {
      name="FolderFault";
    }
    function readWorkingTree(folder, limit) {
      if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, {
        throwIfNoEntry: false
      })?.isDirectory() !== true) throw new FolderFault(folder);
      const root = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".ezdrav"), {
        throwIfNoEntry: false
      });
      if (root === void 0) return [];
      if (!root.isDirectory()) return [ entry(folder, ".ezdrav", limit) ];
      return list(folder, ".ezdrav").flatMap(each => {
        const path = `.ezdrav/${each.name}`;
        const inner = each.isDirectory() && each.name !== "done" ? list(folder, path) : [];
        return [ entry(folder, path, limit), ...inner.map(file => entry(folder, `${path}/${file.name}`, limit)) ];
      });
    }
    function list(folder, path) {
      return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), {
        withFileTypes: true
      });
    }
    function entry(folder, path, limit) {
      const full = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
      const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full);
      if (stat.isDirectory()) return {
        path,
        mode: "040000",
        type: "tree",
        size: 0,
        bytes: null
      };
      if (stat.isSymbolicLink()) return {
        path,
        mode: "120000",
        type: "blob",
        size: 0,
        bytes: null
      };
      if (!stat.isFile()) return {
        path,
        mode: "000000",
        type: "blob",
        size: 0,
        bytes: null
      };
      const bytes = stat.size <= limit(path) ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full) : null;
      return {
        path,
        mode: "100644",
        type: "blob",
        size: stat.size,
        bytes
      };
    }
  })
};

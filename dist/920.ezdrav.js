export const id = 920;

export const ids = [ 920 ];

export const modules = {
  9206: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      CA: () => essentials,
      CV: () => repeatsFacts,
      mU: () => compared
    });
    var _escaping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4391);
    var _fact_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4369);
    var _standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(739);
    const LIST_ITEMS = 12;
    const LEFT_OUT = new Set([ "sources", "plan" ]);
    function isSilent(value) {
      return value === null || value === "" || Array.isArray(value) && value.length === 0;
    }
    function said(value, messages) {
      const {labels, moments, ownWords, values} = messages;
      if (typeof value === "boolean") return value ? labels.yes : labels.no;
      if ((0, _fact_reader_js__WEBPACK_IMPORTED_MODULE_0__.$P)(value)) return moments.date(value);
      if (typeof value === "string") return Object.hasOwn(values, value) ? String(values[value]) : ownWords(value) ?? (0, 
      _escaping_js__WEBPACK_IMPORTED_MODULE_2__.TL)(value);
      if ((0, _fact_reader_js__WEBPACK_IMPORTED_MODULE_0__.ii)(value)) return moments.stamp(value.at);
      if ((0, _fact_reader_js__WEBPACK_IMPORTED_MODULE_0__.IZ)(value)) return named(value, messages).join(" ");
      return Array.isArray(value) ? listed(value, messages) : `${value}`;
    }
    function itemSaid(item, messages) {
      if ((0, _fact_reader_js__WEBPACK_IMPORTED_MODULE_0__.$P)(item)) return messages.moments.day(item);
      if (!(0, _fact_reader_js__WEBPACK_IMPORTED_MODULE_0__.IZ)(item) || !(0, _fact_reader_js__WEBPACK_IMPORTED_MODULE_0__.$P)(item["date"])) return said(item, messages);
      const {date, ...others} = item;
      return [ itemSaid(date, messages), ...named(others, messages) ].join(" ");
    }
    function listed(list, messages) {
      const items = list.slice(0, LIST_ITEMS).map(item => itemSaid(item, messages));
      const rest = list.length - items.length;
      return [ ...items, ...rest > 0 ? [ messages.labels.andMore(rest) ] : [] ].join(", ");
    }
    function named(facts, messages) {
      return Object.entries(facts).filter(([key, value]) => !LEFT_OUT.has(key) && !isSilent(value)).map(([key, value]) => {
        const label = Object.hasOwn(messages.facts, key) ? messages.facts[key] : (0, _escaping_js__WEBPACK_IMPORTED_MODULE_2__.RK)(key);
        if (typeof label === "object") return value === true ? label.true : label.false;
        return label === "" ? said(value, messages) : `${label}: ${said(value, messages)}`;
      }).filter(text => text !== "");
    }
    const ESSENTIAL = {
      file: [ "files", "diagnostics" ],
      target: [ "ref", "announced-tag", "announced-commit", "pin-compared", "environment" ],
      announcement: [ "announced-at", "reference", "missing", "custodian-named" ],
      "lead-time": [ "announced-at", "working-days", "counted", "skipped", "earliest-start", "earliest-start-if-announced-now" ],
      approval: [ "party", "by", "at", "reference", "self" ],
      schedule: [ "window-opens-at", "window-closes-at", "downtime" ],
      slot: [ "reversed", "opens-at", "closes-at", "now" ],
      fit: [ "longer-than-slot", "last-start", "work-minutes", "rollback-minutes" ],
      freeze: [ "from", "to", "reason", "passed", "periods" ],
      urgent: [ "incident", "notified-at", "expires-at", "missing", "custodian-named", "authorised-by" ],
      staff: [ "login", "ref", "departed-at" ],
      clock: [ "now", "request", "status", "detail" ],
      api: [ "request", "status", "detail", "permission" ],
      event: [ "event" ]
    };
    const WHERE_REFUSED = [ "deployed", "tag-now", "announced-environment", "considered" ];
    const ALWAYS_ESSENTIAL = [ "why", "unknown", "thrown" ];
    function compared(row, messages) {
      return named(row.facts, messages);
    }
    function essentials(row, messages) {
      const refused = (0, _standing_js__WEBPACK_IMPORTED_MODULE_1__.nz)(row) ? WHERE_REFUSED : [];
      const keys = [ ...ALWAYS_ESSENTIAL, ...ESSENTIAL[row.rule], ...refused ];
      const shown = keys.flatMap(key => {
        const value = row.facts[key];
        return value === void 0 ? [] : [ [ key, value ] ];
      });
      return named(Object.fromEntries(shown), messages);
    }
    function repeatsFacts(row, before) {
      return before?.facts === row.facts;
    }
  }),
  3753: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => diagnosticMessage,
      _: () => diagnosticSentences
    });
    var escaping = __webpack_require__(4391);
    const WORDS = {
      en: {
        forms: {
          "git-tag": "a name that git takes for a tag, such as v1.2.3: no spaces, no “..”, none of ~ ^ : ? * [ \\, no “-”, “.”, “/” or “refs/” at the beginning, no “.” or “/” at the end",
          "github-login": "a GitHub login: letters, digits, “-” and “_”, without @",
          "cheap-pattern": `a pattern that stays cheap on any text, such as ${(0, escaping.TL)("^SD-\\d{4}-\\d+$")}: no look-around or back reference, nothing repeated or chosen inside a repeated group, at most three of + * {2,} and three of ? |`,
          "regular-expression": `a regular expression that can be read, such as ${(0, escaping.TL)("^SD-\\d{4}-\\d+$")}; check its brackets and backslashes`
        },
        line: longest => `one line of at most ${longest} characters`,
        text: longest => `text of at most ${longest} characters`
      },
      sl: {
        forms: {
          "git-tag": "ime, ki ga git sprejme za oznako, na primer v1.2.3: brez presledkov, brez »..« in brez ~ ^ : ? * [ \\, na začetku ne »-«, ».«, »/« ali »refs/«, na koncu ne ».« ali »/«",
          "github-login": "uporabniško ime na GitHubu: črke, števke, »-« in »_«, brez @",
          "cheap-pattern": `vzorec, ki ga je mogoče hitro preveriti na vsakem besedilu, na primer ${(0, 
          escaping.TL)("^SD-\\d{4}-\\d+$")}: brez pogledov naprej ali nazaj in povratnih sklicev, brez ponavljanja ali izbire v ponovljeni skupini, največ trije + * {2,} in trije ? |`,
          "regular-expression": `berljiv regularni izraz, na primer ${(0, escaping.TL)("^SD-\\d{4}-\\d+$")}; preverite oklepaje in obrnjene poševnice`
        },
        line: longest => `ena vrstica z največ ${longest} znaki`,
        text: longest => `besedilo z največ ${longest} znaki`
      }
    };
    function expectationWords(expected, language) {
      const {forms, line, text} = WORDS[language];
      const [, kind, longest = ""] = /^(line|text) ≤ (\d+)$/.exec(expected) ?? [];
      if (kind !== void 0) return (kind === "line" ? line : text)(longest);
      return Object.hasOwn(forms, expected) ? String(forms[expected]) : (0, escaping.TL)(expected);
    }
    var report_language = __webpack_require__(5096);
    function diagnosticSentences(diagnostic, language) {
      const {message, remedy} = (0, report_language.w)(language).diagnostics[diagnostic.code];
      const words = {
        key: diagnostic.key === "" ? "" : (0, escaping.TL)(diagnostic.key),
        found: diagnostic.found === "" ? "" : (0, escaping.TL)(diagnostic.found),
        expected: diagnostic.expected.map(expected => diagnostic.code === "file.wrong-value" ? expectationWords(expected, language) : (0, 
        escaping.TL)(expected))
      };
      return {
        message: message(words),
        remedy: remedy(words)
      };
    }
    function diagnosticMessage(diagnostic, language) {
      const {message, remedy} = diagnosticSentences(diagnostic, language);
      return (0, escaping.M_)(`${message} ${remedy}`, (0, report_language.w)(language).quotes);
    }
  }),
  4369: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $P: () => isDate,
      IZ: () => isGroup,
      VC: () => instantIn,
      ai: () => factReader,
      ii: () => isAt
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9466);
    var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7209);
    var _escaping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4391);
    function isAt(value) {
      return isGroup(value) && typeof value["at"] === "number" && Object.keys(value).length === 1;
    }
    function isGroup(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }
    function isDate(value) {
      return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
    }
    function instantIn(facts, key) {
      const value = facts[key];
      return isAt(value) ? value.at : null;
    }
    const LIST_ITEMS = 12;
    function quotation(value, moments, own = () => null) {
      if (Array.isArray(value)) {
        const list = value;
        const words = list.slice(0, LIST_ITEMS).map(item => quotation(item, moments, own)).filter(Boolean).join(", ");
        return list.length > LIST_ITEMS ? `${words}, …` : words;
      }
      if (isDate(value)) return moments.date(value);
      if (typeof value === "string" && value !== "") return own(value) ?? (0, _escaping_js__WEBPACK_IMPORTED_MODULE_1__.TL)(value);
      return typeof value === "number" ? String(value) : "";
    }
    function factReader(facts, now, moments, own = () => null) {
      return {
        own: (key, say, otherwise = "") => {
          const words = quotation(facts[key], moments, own);
          return words === "" ? otherwise : say(words);
        },
        text: (key, say, otherwise = "") => {
          const words = quotation(facts[key], moments);
          return words === "" ? otherwise : say(words);
        },
        number: (key, say, otherwise = "") => {
          const value = facts[key];
          return typeof value === "number" ? say(value) : otherwise;
        },
        when: (key, say, otherwise = "") => {
          const at = instantIn(facts, key);
          return at === null ? otherwise : say(moments.when(at, now));
        },
        stamp: (key, say, otherwise = "") => {
          const at = instantIn(facts, key);
          return at === null ? otherwise : say(moments.stamp(at));
        },
        lastDay: (key, say, otherwise = "") => {
          const at = instantIn(facts, key);
          return at === null ? otherwise : say(moments.onDay((0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.gD)((0, 
          _calendar_instant_js__WEBPACK_IMPORTED_MODULE_2__.tY)(at, -1))));
        },
        choose: (key, words, otherwise = "") => {
          const value = facts[key];
          const isWord = typeof value === "string" || typeof value === "boolean";
          return isWord && Object.hasOwn(words, String(value)) ? String(words[String(value)]) : otherwise;
        }
      };
    }
  }),
  8011: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => headline
    });
    var fact_reader = __webpack_require__(4369);
    var vain = __webpack_require__(5161);
    const UNANNOUNCED = [ "announcement.missing", "announcement.plan-changed" ];
    function freezeEnd(verdict) {
      const row = verdict.rules.find(({code, outcome}) => code === "freeze.active" && outcome === "fail");
      return row === void 0 ? null : (0, fact_reader.VC)(row.facts, "to");
    }
    function announcedAnew(verdict) {
      const row = verdict.rules.find(({code, outcome}) => code === "lead-time.too-short" && outcome === "fail");
      return row === void 0 ? null : (0, fact_reader.VC)(row.facts, "earliest-start-if-announced-now");
    }
    function whileNotAllowed(verdict, now) {
      const {earliestStart, opensAt, closesAt, reasonCodes} = verdict;
      if (reasonCodes.includes("schedule.reversed")) return null;
      const unannounced = UNANNOUNCED.some(code => reasonCodes.includes(code));
      const anew = unannounced ? earliestStart : announcedAnew(verdict);
      if (anew !== null) return {
        kind: "announced-now",
        at: anew
      };
      const thawed = freezeEnd(verdict);
      if (thawed !== null) return {
        kind: "freeze-ends",
        at: thawed
      };
      if (opensAt !== null && now < opensAt) return (0, vain.d)(verdict) ? null : {
        kind: "opens",
        at: opensAt
      };
      if (closesAt === null) return null;
      return {
        kind: now < closesAt ? "closes" : "over",
        at: closesAt
      };
    }
    const BY_DECISION = {
      allow: ({validUntil}) => validUntil === null ? null : {
        kind: "start-by",
        at: validUntil
      },
      "allow-urgent": ({validUntil}) => validUntil === null ? null : {
        kind: "expires",
        at: validUntil
      },
      deny: whileNotAllowed,
      unverifiable: whileNotAllowed,
      invalid: () => null,
      error: () => null
    };
    function nextMoment(verdict) {
      const {evaluatedAt: now, decision} = verdict;
      const next = now === null ? null : BY_DECISION[decision](verdict, now);
      return now === null || next === null ? null : {
        ...next,
        ahead: next.at - now
      };
    }
    var standing = __webpack_require__(739);
    function headline(verdict, messages) {
      const {decisions, labels, moments, nextMoments, reasons} = messages;
      const codes = verdict.reasonCodes;
      const cause = verdict.decision === "unverifiable" ? codes.find(code => code.startsWith("api.")) : null;
      const first = cause ?? codes[0];
      const others = codes.length - 1;
      const tooEarlyOnly = (0, vain.g)(verdict);
      const next = nextMoment(verdict);
      const parts = [];
      if (verdict.decision === "invalid" && verdict.diagnostics.length > 0) parts.push(labels.faults(verdict.diagnostics.length)); else if (first !== void 0 && !tooEarlyOnly) {
        const more = others === 0 ? "" : ` ${labels.moreReasons(others)}`;
        const inVain = first === "slot.not-yet-open" && (0, vain.d)(verdict);
        parts.push(`${inVain ? labels.neverFitsBrief : reasons[first].brief}${more}`);
      }
      if (next !== null) {
        const left = next.kind === "start-by" || next.kind === "expires" || next.kind === "closes";
        const length = moments.length(next.ahead, left ? "down" : "up");
        parts.push(nextMoments[next.kind](moments.when(next.at, verdict.evaluatedAt), length));
      }
      const word = decisions[tooEarlyOnly ? "not-yet" : spoken(verdict)];
      return parts.length === 0 ? word : `${word} — ${parts.join("; ")}`;
    }
    function spoken(verdict) {
      const {decision} = verdict;
      const isAllow = decision === "allow" || decision === "allow-urgent";
      return isAllow && (0, standing.pA)(verdict) ? `would-${decision}` : decision;
    }
  }),
  5096: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      w: () => messagesIn
    });
    const or = texts => texts.join(" or ");
    const at = ({key}) => key === "" ? "The file" : `The key ${key}`;
    const found = words => words.found === "" ? "" : `: ${words.found}`;
    const expected = (words, before) => words.expected.length === 0 ? "" : `${before}${or(words.expected)}`;
    const ENGLISH_DIAGNOSTICS = {
      "file.missing": {
        message: words => `There is no file at this path${words.found === "" ? "" : `, but there is ${words.found}`}.`,
        remedy: words => words.found === "" ? "Write it and bring it to the default branch; “ezdrav init” makes a commented one." : "Rename it: the name is intervention.yml, or interventions/<name>.yml, in small letters and ending in .yml."
      },
      "file.personal-data": {
        message: words => `${at(words)} holds what looks like personal data${expected(words, " (")}${words.expected.length === 0 ? "" : ")"}.`,
        remedy: () => "Take it out of the repository and use an opaque reference; addresses may stand only in recipients, contacts, contact and between < > in a reference."
      },
      "file.empty": {
        message: () => "The file is empty.",
        remedy: () => "Fill it in; “ezdrav init” shows every key with a comment."
      },
      "file.not-a-file": {
        message: words => words.expected.length === 0 ? `This is not a regular file${found(words)}.` : "This path does not name an intervention file.",
        remedy: words => words.expected.length === 0 ? "Put a plain text file in its place: no directory, symbolic link, submodule, executable or LFS pointer." : "Name a path inside .ezdrav/, not in done/, at most one folder down, that ends in .yml, such as .ezdrav/intervention.yml."
      },
      "file.not-a-folder": {
        message: words => `This is not a folder${found(words)}.`,
        remedy: () => "Put a plain folder in its place: no file, symbolic link or submodule."
      },
      "file.misnamed": {
        message: () => "Nothing reads a file of this name.",
        remedy: words => `Rename it${expected(words, " to ")}; or delete it, if that file is there as well.`
      },
      "file.too-large": {
        message: words => `The file is too large${found(words)}${expected(words, "; expected ")}.`,
        remedy: () => "Shorten it; put long documents elsewhere and refer to them."
      },
      "file.too-many-nodes": {
        message: words => `The file holds too many values${found(words)}${expected(words, "; expected ")}.`,
        remedy: () => "Shorten its lists."
      },
      "file.too-deep": {
        message: words => `${at(words)} is nested too deeply${expected(words, "; expected ")}.`,
        remedy: () => "Check the indentation of this line."
      },
      "file.not-utf8": {
        message: () => "The file is not valid UTF-8.",
        remedy: () => "Save it as UTF-8 without a byte order mark."
      },
      "file.control-character": {
        message: words => `A control or direction character stands here${found(words)}.`,
        remedy: () => "Delete it and type the text anew; indent with spaces, not tabs."
      },
      "file.yaml": {
        message: words => `This is not valid YAML${found(words)}.`,
        remedy: () => "Check indentation, colons and quotation marks on this line and the one before."
      },
      "file.yaml-feature": {
        message: words => `This feature of YAML is not allowed here${found(words)}.`,
        remedy: () => "Write plain keys and values: no directives, anchors, aliases, tags, merge keys, complex keys or second document."
      },
      "file.duplicate-key": {
        message: words => `${at(words)} stands here twice.`,
        remedy: () => "Keep one of them."
      },
      "file.unknown-key": {
        message: words => `${at(words)} is not known.`,
        remedy: words => expected(words, "Did you mean ").concat(words.expected.length === 0 ? "Remove this key." : "?")
      },
      "file.missing-key": {
        message: words => `${at(words)} is missing${expected(words, "; expected ")}.`,
        remedy: words => words.key === "" ? "Add it." : `Add ${words.key}.`
      },
      "file.empty-value": {
        message: words => `${at(words)} has no value.`,
        remedy: () => "Write a value; put it in quotation marks if it begins with #."
      },
      "file.wrong-type": {
        message: words => `${at(words)} holds another kind of value${found(words)}.`,
        remedy: words => `Write it as ${expected(words, "") || "the schema says"}.`
      },
      "file.wrong-value": {
        message: words => `${at(words)} holds a value that is not allowed${found(words)}.`,
        remedy: words => `Allowed: ${expected(words, "") || "see the schema"}.`
      },
      "file.time-malformed": {
        message: words => `${at(words)} is not a time${found(words)}.`,
        remedy: words => `Write ${expected(words, "") || "2026-12-01T22:00"}, Ljubljana time, or a time with Z or Ljubljana’s offset.`
      },
      "file.time-in-gap": {
        message: words => `${at(words)} is a time that does not exist${found(words)}; the clocks skip it${words.expected.length === 0 ? "" : ` (${words.expected.join("–")})`}.`,
        remedy: () => "Choose a time before or after the jump."
      },
      "file.time-ambiguous": {
        message: words => `${at(words)} is a time that occurs twice${found(words)}.`,
        remedy: words => `Say which one by its offset${expected(words, ": ")}.`
      },
      "file.time-wrong-offset": {
        message: words => `${at(words)} has an offset that is not Ljubljana’s then${found(words)}.`,
        remedy: words => `Write ${expected(words, "the offset ") || "Ljubljana’s offset"}, Z, or no offset.`
      },
      "file.date-malformed": {
        message: words => `${at(words)} is not a date${found(words)}.`,
        remedy: words => `Write ${expected(words, "") || "2026-12-01"}.`
      },
      "file.wider-than-rules": {
        message: words => `${at(words)} is wider than eZdravje’s rules allow${found(words)}${expected(words, "; the limit is ")}.`,
        remedy: () => "Settings may only tighten the rules: narrow it, or leave the key out."
      },
      "file.parties-overlap": {
        message: words => `${at(words)} names the same person for both parties${found(words)}.`,
        remedy: () => "Client and eZdravje ICT team are two different parties: keep the person in one list."
      },
      "file.duplicate-ref": {
        message: words => `${at(words)} repeats a reference that must be unique${found(words)}.`,
        remedy: () => "Give every entry its own ref."
      }
    };
    var moments = __webpack_require__(9354);
    var escaping = __webpack_require__(4391);
    const WORDS = {
      en: {
        exact: {
          "second address": "any second address (solution.yml names no solution custodian)",
          "fewer than two answers": "fewer than two answers told the time",
          "an answer without a readable Date": "an answer without a readable Date header",
          "a link to another server": "a link to another server"
        },
        differs: (seconds, request) => `it differs by ${seconds} s from ${request}`,
        passed: milliseconds => `not asked: ${milliseconds} ms have passed`,
        pages: most => `more than ${most} pages`,
        questions: most => `a decision may not need more than ${most} questions`
      },
      sl: {
        exact: {
          "second address": "drug naslov (solution.yml ne navaja skrbnika rešitve)",
          "fewer than two answers": "čas je povedal največ en odgovor",
          "an answer without a readable Date": "odgovor brez berljive glave Date",
          "a link to another server": "povezava na drug strežnik"
        },
        differs: (seconds, request) => `razlikuje se za ${seconds} s od ${request}`,
        passed: milliseconds => `ni vprašano: preteklo je ${milliseconds} ms`,
        pages: most => `strani je več kot ${most}`,
        questions: most => `za odločitev ne sme biti več kot ${most} vprašanj`
      }
    };
    function ownWordsIn(language) {
      const {exact, differs, passed, pages, questions} = WORDS[language];
      return text => {
        if (Object.hasOwn(exact, text)) return String(exact[text]);
        const [, seconds, request = ""] = /^differs by (\d+) s from (.+)$/s.exec(text) ?? [];
        if (seconds !== void 0) return differs(seconds, (0, escaping.TL)(request));
        for (const [shape, say] of [ [ /^not asked: (\d+) ms have passed$/, passed ], [ /^more than (\d+) pages$/, pages ], [ /^a decision may not need more than (\d+) questions$/, questions ] ]) {
          const [, number] = shape.exec(text) ?? [];
          if (number !== void 0) return say(number);
        }
        return null;
      };
    }
    const {count} = moments.N;
    const workingDaysCount = number => number === 0 ? "No working day counts" : `Only ${count(number, {
      one: "working day counts",
      other: "working days count"
    })}`;
    const party = f => f.choose("party", {
      client: "the client",
      "ezdrav-ict": "the eZdravje ICT team"
    }, "a party");
    const giveApproval = (f, key) => {
      const line = f.text("approve-line", text => ` or comments ${text} on the announcement’s issue`);
      const verified = `an approver named in solution.yml approves the pull request${line}`;
      const recorded = `record the answer in approvals.${key} (by, at, reference)`;
      return f.choose("demand", {
        verified: `It counts when ${verified}.`,
        recorded: `Then ${recorded}, or ${verified}.`
      }, `Then ${recorded}.`);
    };
    const askAgain = (f, permissions) => f.choose("api-refused", {
      true: `Give the token ${permissions} and run the job again.`
    }, "See what is said of GitHub’s answers, and run the job again when GitHub answers.");
    const ANNOUNCE_ANEW = "announce the changed plan to servicedesk@src.si and the solution custodian at least two working days ahead and have it approved again";
    const NEVER_OPENS = "Do not wait for it: correct schedule.start or schedule.end, and announce the changed plan.";
    const NEVER_FITS = `Do not wait for it: set a longer slot (schedule.end) or fewer minutes of work, ${ANNOUNCE_ANEW}.`;
    const RUN_AGAIN = "then run the job again";
    const ENGLISH_REASONS = {
      "file.missing": {
        brief: "there is no intervention file",
        stands: f => `No intervention file was found${f.text("files", files => ` at ${files}`)}.`,
        unblock: () => `Write .ezdrav/intervention.yml (“ezdrav init” makes a commented one), bring it to the default branch and announce it; ${RUN_AGAIN}.`
      },
      "file.invalid": {
        brief: "a file is invalid",
        stands: f => f.text("files", files => `Not valid: ${files}.`, "A file of .ezdrav/ is not valid."),
        unblock: () => `Correct the faults listed with file, line and column, see “ezdrav check” pass, merge; ${RUN_AGAIN}.`
      },
      "file.personal-data": {
        brief: "a file holds personal data",
        stands: f => `Personal data stands in ${f.text("files", files => files, "a file of .ezdrav/")}.`,
        unblock: () => "Replace it by an opaque reference. It also stays in the history of the repository: tell whoever is responsible for data protection."
      },
      "target.withdrawn": {
        brief: "the intervention is withdrawn",
        stands: () => "The plan says status: withdrawn.",
        unblock: () => `A withdrawn intervention is never allowed. If it is to take place after all, set status: planned, ${ANNOUNCE_ANEW}.`
      },
      "target.no-release": {
        brief: "the run deploys no announced tag",
        stands: f => `The run’s ref${f.text("ref", ref => ` ${ref}`)} is no tag that exists${f.text("announced-tag", tag => `; announced is ${tag}`)}.`,
        unblock: f => `Start the run on the tag${f.text("announced-tag", tag => ` ${tag}`)}: push the tag, publish its release, or choose the tag in “Run workflow”. No branch may have the same name.`
      },
      "target.tag-mismatch": {
        brief: "another release was announced",
        stands: f => `The run deploys ${f.text("ref", ref => ref, "another tag")}; announced is ${f.text("announced-tag", tag => tag, "none of that name")}.`,
        unblock: f => `Deploy the announced tag${f.text("announced-tag", tag => ` ${tag}`)}, or write the new one into release.tag, ${ANNOUNCE_ANEW}.`
      },
      "target.commit-mismatch": {
        brief: "the commit is not the announced one",
        stands: f => `The run deploys ${f.text("deployed", commit => `commit ${commit}`, "an unknown commit")}${f.text("announced-commit", commit => `; announced is ${commit}`)}${f.text("tag-now", commit => `; the tag now points to ${commit}`)}.`,
        unblock: () => `Find out who moved the tag and why. Deploy the announced commit under its tag, or ${ANNOUNCE_ANEW}. Protect tags with a ruleset.`
      },
      "target.environment-mismatch": {
        brief: "another environment was announced",
        stands: f => `The gate was asked for ${f.text("environment", name => name, "another environment")}; announced is ${f.text("announced-environment", name => name, "another one")}.`,
        unblock: () => `Give the gate the environment the job deploys to (input environment), or correct environment in the file and ${ANNOUNCE_ANEW}.`
      },
      "target.ambiguous": {
        brief: "several interventions announce this release",
        stands: f => `More than one unfinished intervention is meant${f.text("announced-tag", tag => ` by ${tag}`)}; which one cannot be told.`,
        unblock: () => "Write the outcome of those that are over or will not take place (a withdrawn one counts too), or name one file in the input intervention (on the command line: --ref or --intervention)."
      },
      "target.finished": {
        brief: "the intervention is already finished",
        stands: () => "The intervention that announces this release already has its outcome.",
        unblock: () => "Write a new intervention with a new id for the work that is left and announce it."
      },
      "target.unverifiable": {
        brief: "the commit or the tag could not be read",
        stands: f => `Which commit is about to be deployed${f.text("announced-tag", tag => `, or where ${tag} points,`)} could not be learned from GitHub.`,
        unblock: f => askAgain(f, "contents: read")
      },
      "announcement.missing": {
        brief: "the intervention is not announced",
        stands: f => f.choose("withdrawn", {
          true: "The newest mail about this intervention is a withdrawal, so no announcement stands."
        }, f.choose("receipt-demanded", {
          true: "There is no receipt of an announcement, and solution.yml demands one."
        }, "No announcement is recorded.")),
        unblock: f => `Announce it to servicedesk@src.si and the solution custodian${f.text("custodian", address => ` (${address})`)}${f.choose("receipt-demanded", {
          true: " with the mode announce"
        }, ", with the mode announce or by hand")}; a letter sent by hand is recorded in announcement (sent-at, recipients, reference). Two working days count from then on.`
      },
      "announcement.recipient-missing": {
        brief: "the announcement did not go to everyone",
        stands: f => `The announcement did not go to ${f.own("missing", missing => missing, "all recipients")}.`,
        unblock: f => `Send it to ${f.own("missing", missing => missing, "those who are missing")} too and record the later sent-at and all recipients; the lead time counts from the later one.`
      },
      "announcement.in-future": {
        brief: "the announcement is dated in the future",
        stands: f => `The announcement is said to be sent${f.when("sent-at", when => ` ${when}`)}, which is still to come.`,
        unblock: () => "Write into announcement.sent-at when it was really sent (Ljubljana time)."
      },
      "announcement.no-reference": {
        brief: "the announcement has no reference",
        stands: () => "The announcement carries neither a ticket number nor a Message-ID.",
        unblock: () => "Write the number of the service desk’s ticket, or the <Message-ID> of the letter, into announcement.reference."
      },
      "announcement.reference-malformed": {
        brief: "the announcement’s reference is malformed",
        stands: f => `The reference${f.text("reference", reference => ` ${reference}`)} does not have the shape that reference-pattern asks for${f.text("reference-pattern", pattern => `: ${pattern}`)}.`,
        unblock: () => "Correct announcement.reference to the ticket’s number as the service desk gave it."
      },
      "announcement.plan-changed": {
        brief: "the plan was changed after the announcement",
        stands: f => `What was announced is another plan than the one that stands now${f.text("plan", plan => ` (${plan})`)}.`,
        unblock: () => `Put the announced plan back, or ${ANNOUNCE_ANEW}. “ezdrav check” shows which digest the plan has.`
      },
      "announcement.unverifiable": {
        brief: "the announcement cannot be verified",
        stands: f => f.choose("unknown", {
          "delivery-unknown": "A receipt of the announcement was begun, but whether the mail was delivered is not known.",
          "receipt-unreadable": "The newest receipt cannot be read.",
          "landing-unknown": "When the plan came to the default branch could not be learned from GitHub."
        }, "The receipts of the announcement could not be read from GitHub."),
        unblock: f => f.choose("unknown", {
          "delivery-unknown": "Ask servicedesk@src.si whether the letter arrived; if it did, record it in announcement with its reference, else announce again."
        }, askAgain(f, "contents: read and deployments: read"))
      },
      "lead-time.too-short": {
        brief: "the lead time is too short",
        stands: f => `${f.number("working-days", workingDaysCount, "Fewer working days count than needed")} between the announcement${f.stamp("announced-at", stamp => ` (${stamp})`)} and the planned start${f.stamp("start", stamp => ` (${stamp})`)}; ${f.number("required", days => `${days} are`, "two are")} needed.`,
        unblock: f => `Set schedule.start${f.stamp("earliest-start-if-announced-now", stamp => ` to ${stamp} or later (the earliest if announced today)`, " to a later night")}, ${ANNOUNCE_ANEW}; a new start is a new plan, and the days count from its own announcement.${f.lastDay("latest-announcement", day => ` For the present start the last day to announce was ${day.replace(/^on /, "")}.`)}`
      },
      "lead-time.unverifiable": {
        brief: "the lead time cannot be verified",
        stands: f => f.choose("why", {
          "beyond-table": `The calendar of work-free days does not reach that far${f.text("beyond", day => ` (${day})`)}.`
        }, "When the intervention was announced is not known, so no days can be counted."),
        unblock: f => f.choose("why", {
          "beyond-table": "Correct the dates, or use a newer version of the gate with a longer calendar."
        }, "See what is said of the announcement, settle that, and run the job again.")
      },
      "approval.client-missing": {
        brief: "the client’s approval is missing",
        stands: () => "The client has not approved this plan. Silence is not approval.",
        unblock: f => `Ask the client for approval of this plan. ${giveApproval(f, "client")}`
      },
      "approval.ezdrav-ict-missing": {
        brief: "the approval of the eZdravje ICT team is missing",
        stands: () => "The eZdravje ICT team has not approved this plan. Silence is not approval.",
        unblock: f => `Ask the eZdravje ICT team (ikt@ezdrav.si) for approval of this plan. ${giveApproval(f, "ezdrav-ict")}`
      },
      "approval.before-announcement": {
        brief: "an approval is older than the announcement",
        stands: f => `The approval of ${party(f)}${f.when("at", when => `, given ${when},`)} is older than the announcement or the plan and does not name the plan’s digest.`,
        unblock: f => `Ask ${party(f)} to confirm the approval for this plan and record the later time, or record the plan’s digest (plan) where the approval names it.`
      },
      "approval.in-future": {
        brief: "an approval is dated in the future",
        stands: f => `The approval of ${party(f)} is dated${f.when("at", when => ` ${when}`)}, which is still to come.`,
        unblock: () => "Write into at when it was really given (Ljubljana time)."
      },
      "approval.same-party": {
        brief: "both approvals come from the same person",
        stands: f => `Both approvals were given by the same person${f.text("by", by => ` (${by})`)}.`,
        unblock: () => "The client and the eZdravje ICT team each approve for themselves: ask the other party."
      },
      "approval.same-reference": {
        brief: "both approvals carry the same reference",
        stands: f => `Both approvals carry the same reference${f.text("reference", reference => ` (${reference})`)}.`,
        unblock: () => "Record each party’s own answer by its own reference, such as the number of the entry in the ticket."
      },
      "approval.reference-malformed": {
        brief: "the reference of an approval is malformed",
        stands: f => `The reference${f.text("reference", reference => ` ${reference}`)} of the approval of ${party(f)} does not have the shape that reference-pattern asks for${f.text("reference-pattern", pattern => `: ${pattern}`)}.`,
        unblock: () => "Correct it to the number of the ticket or to the <Message-ID> of the answer."
      },
      "approval.self": {
        brief: "an approval comes from those who make the change",
        stands: f => `The approval of ${party(f)} was given by the author of the plan or by whoever starts the deployment${f.text("by", by => ` (${by})`)}.`,
        unblock: f => `Ask somebody else of ${party(f)} to approve, or let somebody else start the deployment.`
      },
      "approval.plan-changed": {
        brief: "an approval is for another plan",
        stands: f => `The approval of ${party(f)} is for another plan than the one that stands now${f.text("plan", plan => ` (${plan})`)}.`,
        unblock: f => `Ask ${party(f)} to approve the plan as it stands, or put the approved plan back.`
      },
      "approval.edited": {
        brief: "an approving comment was edited",
        stands: f => `The approving comment of ${party(f)} was edited or hidden${f.text("by", by => ` (${by})`)}; it does not count.`,
        unblock: f => `Ask ${party(f)} for a new comment${f.text("approve-line", line => ` ${line}`)}, or for a review.`
      },
      "approval.not-authorised": {
        brief: "an approval comes from somebody who may not approve",
        stands: f => `The approval of ${party(f)} comes from somebody who is not one of its approvers, has left, or wrote by e-mail or an app${f.text("by", by => ` (${by})`)}.`,
        unblock: f => `Ask one of those whom approvers in solution.yml names for ${party(f)}, or correct that list by a pull request of its own.`
      },
      "approval.unverifiable": {
        brief: "an approval cannot be verified",
        stands: f => f.choose("unknown", {
          "people-unknown": `Whether the approval of ${party(f)} comes from somebody else cannot be told: GitHub does not name everybody who wrote, landed or starts this (a deleted account, a deploy key, a run that a workflow started, or a push of too many commits).`
        }, `The approval of ${party(f)} could not be read from GitHub.`),
        unblock: f => f.choose("unknown", {
          "people-unknown": `Start the deployment as a person; if it stays so, land a new version of the plan by a pull request of its own, opened and merged by people, ${ANNOUNCE_ANEW}.`
        }, askAgain(f, "pull-requests: read and issues: read"))
      },
      "schedule.outside-window": {
        brief: "the slot lies outside the maintenance window",
        stands: f => `The announced slot${f.when("start", when => ` begins ${when}`)}${f.when("end", when => ` and ends ${when}`)}, outside the maintenance window${f.when("window-opens-at", when => `, which opens ${when}`)}${f.when("window-closes-at", when => ` and closes ${when}`)}${f.choose("downtime", {
          true: " where downtime is expected"
        })}.`,
        unblock: () => `Put schedule.start and schedule.end into one night’s window (20:00–06:00; 22:00–06:00 with downtime; narrower where solution.yml says so), ${ANNOUNCE_ANEW}.`
      },
      "schedule.spans-nights": {
        brief: "the slot spans several nights",
        stands: f => `The announced slot touches the windows of several nights${f.text("nights", nights => ` (${nights})`)}.`,
        unblock: () => "Split the work into one intervention a night and announce each."
      },
      "schedule.reversed": {
        brief: "the slot ends before it begins",
        stands: f => `The announced slot${f.when("end", when => ` ends ${when}`)}, not after it begins${f.stamp("start", stamp => ` (${stamp})`)}.`,
        unblock: () => `Correct schedule.end, ${ANNOUNCE_ANEW}.`
      },
      "slot.not-yet-open": {
        brief: "the slot is not open yet",
        stands: f => f.choose("reversed", {
          true: "The announced slot ends before it begins, so it never opens."
        }, `The announced slot is not open yet${f.when("opens-at", when => `; it opens ${when}`)}.`),
        unblock: f => f.choose("reversed", {
          true: NEVER_OPENS
        }) || f.choose("never-fits", {
          true: NEVER_FITS
        }) || `${f.choose("only-reason", {
          false: "Settle the other reasons first. "
        })}Wait${f.when("opens-at", when => ` until it opens ${when}`)} and run the job again${f.when("closes-at", when => `; the slot closes ${when}`)}. The mode resume does so by itself.`
      },
      "slot.over": {
        brief: "the slot is over",
        stands: f => f.choose("reversed", {
          true: "The announced slot ends before it begins, so it never was open."
        }, `The announced slot is over${f.when("closes-at", when => `; it closed ${when}`)}.`),
        unblock: () => `Set a new schedule.start and schedule.end, ${ANNOUNCE_ANEW}.`
      },
      "fit.too-late": {
        brief: "the work no longer fits into the slot",
        stands: f => f.choose("longer-than-slot", {
          true: `The work${f.number("work-minutes", minutes => ` (${minutes} min)`)} and its rollback${f.number("rollback-minutes", minutes => ` (${minutes} min)`)} are longer than the whole announced slot, so there is no moment to start.`
        }, `It is too late to start: the work${f.number("work-minutes", minutes => ` (${minutes} min)`)} and its rollback${f.number("rollback-minutes", minutes => ` (${minutes} min)`)} no longer fit into the slot${f.when("last-start", when => `; the last moment was ${when}`)}.`),
        unblock: f => `${f.choose("longer-than-slot", {
          true: "Set a longer slot (schedule.end) or fewer minutes of work"
        }, "Do not start now. Set a new schedule")}, ${ANNOUNCE_ANEW}.`
      },
      "freeze.active": {
        brief: "a freeze is in force",
        stands: f => `A freeze is in force${f.when("from", when => `; it began ${when}`)}${f.when("to", when => `, it ends ${when}`)}${f.text("reason", reason => `: ${reason}`)}.`,
        unblock: f => `Wait for its end${f.stamp("to", stamp => ` (${stamp})`)} and announce a slot after it. Urgent interventions pass only where the freeze says urgent: allowed.`
      },
      "urgent.unjustified": {
        brief: "the urgent intervention is not justified",
        stands: f => `urgent.reason is missing or too short${f.number("reason-length", length => ` (${length} characters)`)}; at least 20 characters are needed.`,
        unblock: () => "Write into urgent.reason what fails and why it cannot wait for the announced way."
      },
      "urgent.no-incident": {
        brief: "the incident’s reference is missing",
        stands: () => "urgent.incident is missing.",
        unblock: () => "Write the number of the incident into urgent.incident."
      },
      "urgent.not-authorised": {
        brief: "an urgent intervention by somebody without the authority",
        stands: () => "Neither who landed the plan nor who starts the run is named in urgent-authorities.",
        unblock: () => "Let one of those named in urgent-authorities of solution.yml merge the plan or start the run."
      },
      "urgent.not-notified": {
        brief: "the urgent intervention is not notified",
        stands: f => `No notification of this plan to the service desk and the solution custodian is known${f.when("notified-at", when => `; the one sent ${when} does not count`)}.`,
        unblock: () => "Send the notification to servicedesk@src.si and the solution custodian: the gate sends it itself where smtp-url is set, the mode announce does, or by hand, recorded in urgent.notification (sent-at, recipients, reference, plan)."
      },
      "urgent.recipient-missing": {
        brief: "the notification did not go to everyone",
        stands: f => `The notification did not go to ${f.own("missing", missing => missing, "all recipients")}.`,
        unblock: f => `Send it to ${f.own("missing", missing => missing, "those who are missing")} too and record it in urgent.notification.`
      },
      "urgent.plan-changed": {
        brief: "the plan was changed after the notification",
        stands: () => "The notification is for another plan than the one that stands now.",
        unblock: () => "Notify the plan as it stands, or put the notified plan back."
      },
      "urgent.notified-in-future": {
        brief: "the notification is dated in the future",
        stands: f => `The notification is said to be sent${f.when("notified-at", when => ` ${when}`)}, which is still to come.`,
        unblock: () => "Write into urgent.notification.sent-at when it was really sent (Ljubljana time)."
      },
      "urgent.expired": {
        brief: "the notification has expired",
        stands: f => `The notification${f.when("notified-at", when => `, sent ${when},`)} no longer holds${f.when("expires-at", when => `; it expired ${when}`)}.`,
        unblock: () => "If the work is still urgent, notify again; otherwise plan and announce it in the ordinary way."
      },
      "urgent.unverifiable": {
        brief: "the notification cannot be verified",
        stands: f => f.choose("unknown", {
          "delivery-unknown": "A receipt of the notification was begun, but whether the mail was delivered is not known."
        }, "Whether the urgent intervention was notified, and by whom it was landed, could not be learned from GitHub."),
        unblock: () => "Ask servicedesk@src.si whether the notification arrived, record it in urgent.notification with its reference, and run the job again."
      },
      "staff.departed": {
        brief: "whoever starts the deployment has left",
        stands: f => `${f.text("login", login => login, "Whoever starts the deployment")} has left${f.text("ref", ref => ` (${ref})`)}${f.when("departed-at", when => `; gone from ${when.replace(/^on /, "")}`)}.`,
        unblock: () => "Somebody who works here starts the deployment. See at once that servicedesk@src.si revokes the leaver’s access."
      },
      "staff.unknown": {
        brief: "whoever starts the deployment is not on the roster",
        stands: f => `${f.text("login", login => login, "Whoever starts the deployment")} is not in .ezdrav/staff.yml.`,
        unblock: () => "Somebody of the roster starts the deployment, or the roster is completed by a pull request (github login and id)."
      },
      "staff.no-statement": {
        brief: "no signed personal-data protection statement counts",
        stands: f => `For ${f.text("login", login => login, "whoever starts the deployment")} ${f.text("statement-signed", date => `the personal-data protection statement is dated ${date}, which is still to come`, "no signed personal-data protection statement is recorded")}.`,
        unblock: f => `${f.text("statement-signed", () => "Write into statement-signed the day it was really signed", "Have the statement signed and record its date in statement-signed")}, or let somebody else start.`
      },
      "staff.not-eligible": {
        brief: "no check of eligibility counts",
        stands: f => `For ${f.text("login", login => login, "whoever starts the deployment")} ${f.text("eligibility-checked", date => `the check of eligibility is dated ${date}, which is still to come`, "no check of eligibility by the contract holder is recorded")}.`,
        unblock: f => `${f.text("eligibility-checked", () => "Write into eligibility-checked the day the contract holder really checked", "Ask the contract holder for the check and record its date in eligibility-checked")}, or let somebody else start.`
      },
      "staff.unverifiable": {
        brief: "who starts the deployment is not known",
        stands: () => "Who starts the deployment is not known.",
        unblock: () => "Run the job again; the run has to tell who started it (permission actions: read)."
      },
      "clock.unverifiable": {
        brief: "the time cannot be trusted",
        stands: f => `What time it is could not be learned from a trusted clock${f.own("detail", detail => `: ${detail}`)}.`,
        unblock: () => "Run the job again. If it stays so, look for a proxy that caches or changes the Date header of GitHub’s answers."
      },
      "api.forbidden": {
        brief: "GitHub refused an answer",
        stands: f => `GitHub refused ${f.text("request", request => request, "a request")}${f.number("status", status => ` (${status})`)}${f.own("detail", detail => `: ${detail}`)}.`,
        unblock: f => f.text("permission", permission => `Add ${permission} to the job’s permissions and run it again.`, "Check the job’s permissions and the token, and run it again.")
      },
      "api.rate-limited": {
        brief: "GitHub’s rate limit is reached",
        stands: f => `GitHub’s rate limit is reached${f.text("request", request => ` at ${request}`)}.`,
        unblock: () => "Wait a few minutes (at most an hour) and run the job again."
      },
      "api.unavailable": {
        brief: "GitHub did not answer",
        stands: f => `GitHub did not answer ${f.text("request", request => request, "a request")}${f.number("status", status => ` (${status})`)}${f.own("detail", detail => `: ${detail}`)}.`,
        unblock: () => "Run the job again in a few minutes. If it stays so, check the runner’s network and proxy and GitHub’s status page."
      },
      "api.malformed": {
        brief: "an answer of GitHub cannot be read",
        stands: f => `The answer to ${f.text("request", request => request, "a request")} is not what GitHub documents${f.own("detail", detail => `: ${detail}`)}.`,
        unblock: () => "Run the job again. If it stays so, look for a proxy that changes answers, or use a newer version of the gate."
      },
      "event.not-allowed": {
        brief: "this event may not deploy",
        stands: f => `The run was started by ${f.text("event", event => event, "an event")}, which may not deploy.`,
        unblock: () => "Start the deployment by pushing the tag, publishing its release, or “Run workflow” on the tag."
      }
    };
    const ENGLISH_FACTS = {
      actor: "actor",
      allowed: "may deploy",
      "announced-at": "announced",
      "announced-commit": "announced commit",
      "announced-environment": "announced environment",
      "announced-on": "announced on",
      "announced-tag": "announced tag",
      as: "",
      at: "given",
      authority: "",
      "authorised-by": "authorised by",
      basis: "counted from",
      beyond: "beyond the calendar",
      bound: "tied to the plan by",
      by: "by",
      client: "client",
      "closes-at": "closes",
      codes: "",
      considered: "files looked at",
      counted: "counted",
      custodian: "solution custodian",
      "custodian-named": {
        true: "",
        false: "solution.yml names no solution custodian: any second address counts"
      },
      date: "",
      "declared-by": "declared by",
      demand: "demanded",
      "departed-at": "gone from",
      deployed: "commit to be deployed",
      detail: "answer",
      diagnostics: "faults",
      downtime: {
        true: "downtime expected",
        false: "no downtime expected"
      },
      "earliest-start": "earliest start",
      "earliest-start-if-announced-now": "earliest start if announced now",
      "eligibility-checked": "eligibility checked",
      end: "ends",
      environment: "environment",
      event: "event",
      "expires-at": "expires",
      "ezdrav-ict": "eZdravje ICT team",
      files: "files",
      finished: {
        true: "finished",
        false: ""
      },
      from: "from",
      id: "id",
      incident: "incident",
      "landed-at": "on the default branch",
      "last-start": "last start",
      "latest-announcement": "to be announced before",
      login: "who starts",
      "longer-than-slot": {
        true: "the work and its rollback are longer than the whole slot",
        false: ""
      },
      missing: "not told",
      name: "",
      night: "night of",
      "night-of": "night of",
      nights: "nights",
      "notified-at": "notified",
      now: "now",
      "opens-at": "opens",
      others: "other approvals",
      party: "",
      passed: "freezes passed as urgent",
      path: "",
      periods: "freezes in solution.yml",
      permission: "permission",
      "pin-compared": {
        true: "",
        false: "the pinned commit was not compared: --sha was not given"
      },
      reading: "reading",
      reason: "reason",
      "reason-length": "length of the justification",
      "reason-required": "at least",
      receipt: "receipt",
      "receipt-demanded": {
        true: "only a receipt counts",
        false: ""
      },
      recipients: "sent to",
      ref: "ref",
      reference: "reference",
      "reference-pattern": "shape of references",
      request: "request",
      requests: "requests made",
      required: "needed",
      reversed: {
        true: "ends before it begins, so it never opens",
        false: ""
      },
      "rollback-minutes": "rollback, min",
      self: "",
      "runner-clock": "",
      "sent-at": "sent",
      skipped: "skipped",
      start: "starts",
      "statement-signed": "statement signed",
      status: "status",
      tag: "",
      "tag-now": "tag points to",
      telephone: {
        true: "by telephone",
        false: ""
      },
      thrown: "failure",
      to: "to",
      unknown: "",
      urgent: "urgent interventions",
      via: "known from",
      why: "",
      "window-closes-at": "window closes",
      "window-opens-at": "window opens",
      withdrawn: {
        true: "withdrawn",
        false: ""
      },
      "work-minutes": "work, min",
      "working-days": "working days"
    };
    const ENGLISH_VALUES = {
      "runner-ahead": "the runner’s own clock, which nothing relies on, is more than two minutes ahead",
      "runner-behind": "the runner’s own clock, which nothing relies on, is more than two minutes behind",
      "actor-not-given": "who starts is not known: --actor was not given",
      "actor-unknown": "who starts is not known",
      "announcement-unknown": "when it was announced is not known",
      "beyond-table": "the calendar does not reach that far",
      checked: "compared with who is involved",
      client: "client",
      comment: "comment",
      delivered: "delivery",
      "delivery-unknown": "delivery unknown",
      digest: "digest",
      extra: "own work-free day",
      "ezdrav-ict": "eZdravje ICT team",
      "files-not-read": "the files were not read",
      "files-unknown": "the files could not be fetched",
      "full-days": "full days",
      holiday: "work-free day",
      landed: "landing on the default branch",
      "landing-unknown": "landing unknown",
      "no-intervention": "no intervention could be told",
      "no-roster": "the repository keeps no roster",
      "no-run": "no run: the command line",
      "no-work-minutes": "work-minutes is not given",
      "nobody-named": "solution.yml names no urgent authorities",
      "not-announced": "there is no announcement",
      "not-checkable": "whether it is one of those involved is not checkable",
      "people-unknown": "GitHub does not name everybody who wrote, landed or starts this",
      "not-urgent": "not an urgent intervention",
      "now-unknown": "the time is not known",
      offline: "offline: GitHub was not asked",
      "outside-slot": "outside the slot",
      receipt: "a receipt",
      "receipt-unreadable": "the receipt cannot be read",
      "receipts-unknown": "the receipts could not be read",
      record: "the file",
      recorded: "what is recorded",
      review: "review",
      "second address": "a second address",
      "roster-invalid": "the roster is not valid and was not read",
      time: "time",
      "triggering-actor": "re-run by",
      actor: "started by",
      verified: "verified approvals",
      weekend: "weekend",
      allowed: "allowed",
      default: "default",
      denied: "not allowed",
      id: "numeric id",
      login: "login",
      planned: "planned",
      production: "production",
      test: "test",
      withdrawn: "withdrawn"
    };
    const ENGLISH = {
      moments: moments.N,
      quotes: [ "“", "”" ],
      decisions: {
        allow: "ALLOWED",
        "allow-urgent": "ALLOWED AS URGENT",
        "would-allow": "WOULD BE ALLOWED (from the files alone)",
        "would-allow-urgent": "WOULD BE ALLOWED AS URGENT (from the files alone)",
        "not-yet": "NOT YET ALLOWED",
        deny: "NOT ALLOWED",
        unverifiable: "NOT ALLOWED, not verified",
        invalid: "NOT ALLOWED, invalid file",
        error: "NOT ALLOWED, nothing could be judged"
      },
      nextMoments: {
        "start-by": (when, length) => `start ${when} at the latest (${length} left)`,
        expires: (when, length) => `this expires ${when} (${length} left)`,
        opens: (when, length) => `the slot opens ${when} (in ${length})`,
        closes: (when, length) => `the slot closes ${when} (${length} left)`,
        over: when => `the slot closed ${when}`,
        "announced-now": when => `earliest start if announced now: ${when}`,
        "freeze-ends": when => `the freeze ends ${when}`
      },
      outcomes: {
        pass: {
          word: "met",
          note: "The rule is met."
        },
        fail: {
          word: "not met",
          note: "The rule is not met; the deployment may not run."
        },
        waived: {
          word: "waived",
          note: "Judged and shown, but not required of an urgent intervention."
        },
        reported: {
          word: "only reported",
          note: "Judged and shown, but not enforced in this environment."
        },
        unverifiable: {
          word: "cannot be verified",
          note: "What the rule needs could not be had; that never counts as met."
        },
        "not-applicable": {
          word: "not applicable",
          note: "There is nothing to compare here."
        }
      },
      grades: {
        verified: {
          word: "verified",
          note: "GitHub itself recorded it, where a writer of the repository cannot set it."
        },
        recorded: {
          word: "recorded",
          note: "Claimed in a file that stands on the default branch since GitHub’s recorded time."
        },
        claimed: {
          word: "claimed",
          note: "Only read from a working tree, or rests on a tag that can be moved."
        }
      },
      rules: {
        file: "files",
        target: "target",
        announcement: "announcement",
        "lead-time": "lead time",
        approval: "approvals",
        schedule: "maintenance window",
        slot: "announced slot",
        fit: "work fits into the slot",
        freeze: "freeze",
        urgent: "urgent intervention",
        staff: "staff",
        clock: "clock",
        api: "answers of GitHub",
        event: "event of the run"
      },
      reasons: ENGLISH_REASONS,
      diagnostics: ENGLISH_DIAGNOSTICS,
      facts: ENGLISH_FACTS,
      values: ENGLISH_VALUES,
      ownWords: ownWordsIn("en"),
      labels: {
        plan: "plan",
        urgent: "urgent",
        judged: stamp => `judged ${stamp}`,
        notJudged: "judged at a time that could not be verified",
        zone: "all times are Ljubljana’s",
        slot: (opens, closes) => `slot ${opens} – ${closes}`,
        standsInTheWay: "What stands in the way",
        reason: "Reason",
        whatToDo: "What to do",
        faultsInFiles: "Faults in the files",
        rules: "Rules",
        rule: "Rule",
        outcome: "Outcome",
        evidence: "Evidence",
        compared: "What was compared",
        details: "Details",
        evidenceGrades: "Grades of evidence",
        ruleOutcomes: "Outcomes",
        reasonCodes: "Reason codes",
        yes: "yes",
        no: "no",
        none: "none",
        andMore: count => `… and ${count} more`,
        runnerClock: "The runner’s clock",
        moreReasons: count => `(and ${moments.N.count(count, {
          one: "other reason",
          other: "other reasons"
        })})`,
        faults: count => moments.N.count(count, {
          one: "fault to correct",
          other: "faults to correct"
        }),
        allClaimed: "Judged offline: everything is only claimed by the files of this working tree. GitHub was not asked, and what “evidence” in solution.yml demands was not applied. This allows no deployment.",
        nothingJudged: "No rule was judged.",
        errorHelp: "Nothing could be judged, so nothing is allowed. The log of this step says what failed and what to change; where it names nothing that can be changed, ask those who keep the gate.",
        allowedHelp: "Every rule that applies is met.",
        wouldStand: "otherwise this would stand in the way:",
        neverFitsBrief: "the work is longer than the slot",
        neverFits: "The work and its rollback are longer than the whole announced slot: they will never fit into it. Announce a longer slot, or less work."
      },
      picture: {
        night: "The night",
        nightTitle: day => `Night of ${day}`,
        leadTime: "The lead time",
        window: "Maintenance window",
        slot: "Announced slot",
        now: "Now",
        lastStart: "Last start",
        end: "End",
        announced: "Announced",
        start: "Planned start",
        counts: "counts",
        skipped: "does not count",
        days: "Days",
        moments: "Moments",
        nowIsElsewhere: stamp => `Now (${stamp}) lies outside this picture.`
      }
    };
    const diagnostics_sl_or = texts => texts.join(" ali ");
    const diagnostics_sl_at = ({key}) => key === "" ? "Datoteka" : `Ključ ${key}`;
    const diagnostics_sl_found = words => words.found === "" ? "" : `: ${words.found}`;
    const diagnostics_sl_expected = (words, before) => words.expected.length === 0 ? "" : `${before}${diagnostics_sl_or(words.expected)}`;
    const whereKey = ({key}) => key === "" ? "V datoteki" : `Pri ključu ${key}`;
    const SLOVENE_DIAGNOSTICS = {
      "file.missing": {
        message: words => `Na tej poti ni datoteke${words.found === "" ? "" : `, je pa ${words.found}`}.`,
        remedy: words => words.found === "" ? "Napišite jo in jo spravite na privzeto vejo; »ezdrav init« pripravi osnutek s pojasnili." : "Preimenujte jo: ime je intervention.yml ali interventions/<ime>.yml, z malimi črkami in končnico .yml."
      },
      "file.personal-data": {
        message: words => `${whereKey(words)} je nekaj, kar je videti kot osebni podatek${diagnostics_sl_expected(words, " (")}${words.expected.length === 0 ? "" : ")"}.`,
        remedy: () => "Odstranite ga iz repozitorija in uporabite nepomensko oznako; naslovi smejo stati le v recipients, contacts, contact in med < > v reference."
      },
      "file.empty": {
        message: () => "Datoteka je prazna.",
        remedy: () => "Izpolnite jo; »ezdrav init« pokaže vse ključe s pojasnili."
      },
      "file.not-a-file": {
        message: words => words.expected.length === 0 ? `To ni navadna datoteka${diagnostics_sl_found(words)}.` : "Ta pot ne navaja datoteke s posegom.",
        remedy: words => words.expected.length === 0 ? "Na to mesto postavite navadno besedilno datoteko: ne mape, simbolne povezave, podmodula, izvršljive datoteke ali kazalca LFS." : "Navedite pot v mapi .ezdrav/, ki ni v done/, je največ eno mapo globlje in se konča z .yml, na primer .ezdrav/intervention.yml."
      },
      "file.not-a-folder": {
        message: words => `To ni mapa${diagnostics_sl_found(words)}.`,
        remedy: () => "Na to mesto postavite navadno mapo: ne datoteke, simbolne povezave ali podmodula."
      },
      "file.misnamed": {
        message: () => "Datoteke s tem imenom nič ne bere.",
        remedy: words => `Preimenujte jo${diagnostics_sl_expected(words, " v ")}; če tista datoteka že obstaja, to izbrišite.`
      },
      "file.too-large": {
        message: words => `Datoteka je prevelika${diagnostics_sl_found(words)}${diagnostics_sl_expected(words, "; pričakovano ")}.`,
        remedy: () => "Skrajšajte jo; daljše dokumente hranite drugje in se nanje sklicujte."
      },
      "file.too-many-nodes": {
        message: words => `V datoteki je preveč vrednosti${diagnostics_sl_found(words)}${diagnostics_sl_expected(words, "; pričakovano ")}.`,
        remedy: () => "Skrajšajte sezname v njej."
      },
      "file.too-deep": {
        message: words => `${diagnostics_sl_at(words)} ima preveč ravni gnezdenja${diagnostics_sl_expected(words, "; pričakovano ")}.`,
        remedy: () => "Preverite zamik te vrstice."
      },
      "file.not-utf8": {
        message: () => "Datoteka ni veljaven zapis UTF-8.",
        remedy: () => "Shranite jo v kodiranju UTF-8 brez oznake vrstnega reda bajtov (BOM)."
      },
      "file.control-character": {
        message: words => `Tu stoji krmilni znak ali znak za smer besedila${diagnostics_sl_found(words)}.`,
        remedy: () => "Izbrišite ga in besedilo vtipkajte znova; zamikajte s presledki, ne s tabulatorji."
      },
      "file.yaml": {
        message: words => `To ni veljaven YAML${diagnostics_sl_found(words)}.`,
        remedy: () => "V tej in prejšnji vrstici preverite zamik, dvopičja in narekovaje."
      },
      "file.yaml-feature": {
        message: words => `Ta zmožnost jezika YAML tu ni dovoljena${diagnostics_sl_found(words)}.`,
        remedy: () => "Pišite navadne ključe in vrednosti: brez direktiv, sider, sklicev, oznak tipa, združevanja, sestavljenih ključev in drugega dokumenta."
      },
      "file.duplicate-key": {
        message: words => `${diagnostics_sl_at(words)} tu stoji dvakrat.`,
        remedy: () => "Obdržite enega."
      },
      "file.unknown-key": {
        message: words => `${diagnostics_sl_at(words)} ni znan.`,
        remedy: words => diagnostics_sl_expected(words, "Ste morda mislili ").concat(words.expected.length === 0 ? "Odstranite ta ključ." : "?")
      },
      "file.missing-key": {
        message: words => `${diagnostics_sl_at(words)} manjka${diagnostics_sl_expected(words, "; pričakovano: ")}.`,
        remedy: words => words.key === "" ? "Dodajte ga." : `Dodajte ${words.key}.`
      },
      "file.empty-value": {
        message: words => `${diagnostics_sl_at(words)} nima vrednosti.`,
        remedy: () => "Vpišite vrednost; če se začne z znakom #, jo dajte v narekovaje."
      },
      "file.wrong-type": {
        message: words => `${diagnostics_sl_at(words)} ima vrednost napačne vrste${diagnostics_sl_found(words)}.`,
        remedy: words => `Zapišite kot ${diagnostics_sl_expected(words, "") || "določa shema"}.`
      },
      "file.wrong-value": {
        message: words => `${diagnostics_sl_at(words)} ima nedovoljeno vrednost${diagnostics_sl_found(words)}.`,
        remedy: words => `Dovoljeno: ${diagnostics_sl_expected(words, "") || "glejte shemo"}.`
      },
      "file.time-malformed": {
        message: words => `${diagnostics_sl_at(words)} ne vsebuje časa v pravilni obliki${diagnostics_sl_found(words)}.`,
        remedy: words => `Vpišite ga kot ${diagnostics_sl_expected(words, "") || "2026-12-01T22:00"}, po ljubljanskem času, ali z oznako Z oziroma ljubljanskim odmikom.`
      },
      "file.time-in-gap": {
        message: words => `${diagnostics_sl_at(words)} navaja čas, ki ga ni${diagnostics_sl_found(words)}; ura ga ob premiku preskoči${words.expected.length === 0 ? "" : ` (${words.expected.join("–")})`}.`,
        remedy: () => "Izberite čas pred premikom ure ali po njem."
      },
      "file.time-ambiguous": {
        message: words => `${diagnostics_sl_at(words)} navaja čas, ki nastopi dvakrat${diagnostics_sl_found(words)}.`,
        remedy: words => `Z odmikom povejte, kateri je mišljen${diagnostics_sl_expected(words, ": ")}.`
      },
      "file.time-wrong-offset": {
        message: words => `${diagnostics_sl_at(words)} ima odmik, ki takrat v Ljubljani ne velja${diagnostics_sl_found(words)}.`,
        remedy: words => `Vpišite ${diagnostics_sl_expected(words, "odmik ") || "ljubljanski odmik"}, Z ali pa odmik izpustite.`
      },
      "file.date-malformed": {
        message: words => `${diagnostics_sl_at(words)} ne vsebuje datuma v pravilni obliki${diagnostics_sl_found(words)}.`,
        remedy: words => `Vpišite ga kot ${diagnostics_sl_expected(words, "") || "2026-12-01"}.`
      },
      "file.wider-than-rules": {
        message: words => `${diagnostics_sl_at(words)} je ohlapnejši, kot dovoljujejo pravila eZdravja${diagnostics_sl_found(words)}${diagnostics_sl_expected(words, "; meja je ")}.`,
        remedy: () => "Nastavitve smejo pravila le zaostriti: zožite vrednost ali ključ izpustite."
      },
      "file.parties-overlap": {
        message: words => `${diagnostics_sl_at(words)} navaja isto osebo pri obeh straneh${diagnostics_sl_found(words)}.`,
        remedy: () => "Naročnik in ekipa IKT eZdravja sta dve različni strani: osebo obdržite samo na enem seznamu."
      },
      "file.duplicate-ref": {
        message: words => `${diagnostics_sl_at(words)} ponavlja oznako, ki mora biti enolična${diagnostics_sl_found(words)}.`,
        remedy: () => "Vsakemu vnosu dajte svojo oznako ref."
      }
    };
    const {count: reasons_sl_count} = moments.h;
    const workingDaysNeeded = number => {
      const words = {
        one: "potreben je",
        two: "potrebna sta",
        few: "potrebni so",
        other: "potrebnih je"
      };
      return `${reasons_sl_count(number, words).replace(/^\d+ /, "")} ${number}`;
    };
    const reasons_sl_workingDaysCount = number => {
      const verb = {
        one: "šteje",
        two: "štejeta",
        few: "štejejo",
        other: "šteje"
      };
      const days = {
        one: "delovni dan",
        two: "delovna dneva",
        few: "delovni dnevi",
        other: "delovnih dni"
      };
      if (number === 0) return "ne šteje noben delovni dan";
      return `${reasons_sl_count(number, verb).replace(/^\d+ /, "")} le ${reasons_sl_count(number, days)}`;
    };
    const characters = number => reasons_sl_count(number, {
      one: "znak",
      two: "znaka",
      few: "znaki",
      other: "znakov"
    });
    const ofParty = f => f.choose("party", {
      client: "naročnika",
      "ezdrav-ict": "ekipe IKT eZdravja"
    }, "ene od strani");
    const askParty = f => f.choose("party", {
      client: "naročnika",
      "ezdrav-ict": "ekipo IKT eZdravja"
    }, "to stran");
    const reasons_sl_giveApproval = (f, key) => {
      const line = f.text("approve-line", text => ` ali pri najavi na GitHubu pripiše komentar ${text}`);
      const verified = `eden od odobriteljev iz solution.yml odobri zahtevek za združitev (pull request)${line}`;
      const recorded = `odgovor zapišite v approvals.${key} (by, at, reference)`;
      return f.choose("demand", {
        verified: `Odobritev šteje, ko ${verified}.`,
        recorded: `Nato ${recorded}; šteje pa tudi, če ${verified}.`
      }, `Nato ${recorded}.`);
    };
    const reasons_sl_askAgain = (f, permissions) => f.choose("api-refused", {
      true: `Žetonu dajte ${permissions} ter opravilo zaženite znova.`
    }, "Preberite, kaj je zapisano o odgovorih GitHuba, in opravilo zaženite znova, ko bo GitHub odgovarjal.");
    const reasons_sl_ANNOUNCE_ANEW = "spremenjeni načrt najavite na servicedesk@src.si in skrbniku rešitve vsaj dva delovna dneva prej ter znova pridobite obe odobritvi";
    const reasons_sl_NEVER_OPENS = "Ne čakajte nanj: popravite schedule.start ali schedule.end in spremenjeni načrt najavite.";
    const reasons_sl_NEVER_FITS = `Ne čakajte nanj: določite daljši termin (schedule.end) ali manj minut dela, ${reasons_sl_ANNOUNCE_ANEW}.`;
    const reasons_sl_RUN_AGAIN = "nato opravilo zaženite znova";
    const SLOVENE_REASONS = {
      "file.missing": {
        brief: "datoteke s posegom ni",
        stands: f => `Datoteke s posegom ni${f.text("files", files => ` na poti ${files}`)}.`,
        unblock: () => `Napišite .ezdrav/intervention.yml (»ezdrav init« pripravi osnutek s pojasnili), spravite jo na privzeto vejo in poseg najavite; ${reasons_sl_RUN_AGAIN}.`
      },
      "file.invalid": {
        brief: "datoteka ni veljavna",
        stands: f => f.text("files", files => `Ni veljavno: ${files}.`, "Ena od datotek v mapi .ezdrav/ ni veljavna."),
        unblock: () => `Odpravite napake, ki so navedene z datoteko, vrstico in stolpcem, preverite z ukazom »ezdrav check« in združite; ${reasons_sl_RUN_AGAIN}.`
      },
      "file.personal-data": {
        brief: "v datoteki so osebni podatki",
        stands: f => f.text("files", files => `Osebni podatki so v: ${files}.`, "V eni od datotek v mapi .ezdrav/ so osebni podatki."),
        unblock: () => "Nadomestite jih z nepomensko oznako. Ostanejo tudi v zgodovini repozitorija: obvestite odgovorne za varstvo osebnih podatkov."
      },
      "target.withdrawn": {
        brief: "poseg je umaknjen",
        stands: () => "V načrtu piše status: withdrawn.",
        unblock: () => `Umaknjen poseg ni nikoli dovoljen. Če naj se vendarle izvede, vpišite status: planned, ${reasons_sl_ANNOUNCE_ANEW}.`
      },
      "target.no-release": {
        brief: "zagon ne namešča najavljene oznake",
        stands: f => `Referenca zagona${f.text("ref", ref => ` ${ref}`)} ni obstoječa oznaka izdaje${f.text("announced-tag", tag => `; najavljena je ${tag}`)}.`,
        unblock: f => `Zaženite na oznaki${f.text("announced-tag", tag => ` ${tag}`)}: potisnite oznako, objavite njeno izdajo ali jo izberite pri ročnem zagonu (»Run workflow«). Nobena veja ne sme imeti enakega imena.`
      },
      "target.tag-mismatch": {
        brief: "najavljena je druga izdaja",
        stands: f => `Zagon namešča ${f.text("ref", ref => ref, "drugo oznako")}, najavljena pa je ${f.text("announced-tag", tag => tag, "druga izdaja")}.`,
        unblock: f => `Namestite najavljeno oznako${f.text("announced-tag", tag => ` ${tag}`)} ali pa novo vpišite v release.tag, ${reasons_sl_ANNOUNCE_ANEW}.`
      },
      "target.commit-mismatch": {
        brief: "commit ni tisti, ki je bil najavljen",
        stands: f => `Namestil bi se ${f.text("deployed", commit => `commit ${commit}`, "neznan commit")}${f.text("announced-commit", commit => `; najavljen je ${commit}`)}${f.text("tag-now", commit => `; oznaka zdaj kaže na ${commit}`)}.`,
        unblock: () => `Ugotovite, kdo je premaknil oznako in zakaj. Namestite najavljeni commit pod njegovo oznako ali pa ${reasons_sl_ANNOUNCE_ANEW}. Oznake zaščitite s pravilom (ruleset).`
      },
      "target.environment-mismatch": {
        brief: "najavljeno je drugo okolje",
        stands: f => `Vprašano je bilo za okolje ${f.text("environment", name => name, "(neznano)")}, najavljeno pa je ${f.text("announced-environment", name => name, "drugo")}.`,
        unblock: () => `V vhodu environment navedite okolje, v katero opravilo namešča, ali pa popravite environment v datoteki, ${reasons_sl_ANNOUNCE_ANEW}.`
      },
      "target.ambiguous": {
        brief: "izdajo najavlja več posegov",
        stands: f => `V poštev pride več kot en nedokončan poseg${f.text("announced-tag", tag => ` za ${tag}`)}; kateri je mišljen, ni mogoče ugotoviti.`,
        unblock: () => "Posegom, ki so končani ali jih ne bo, zapišite outcome (tudi umaknjeni štejejo) ali v vhodu intervention navedite eno datoteko (v ukazni vrstici: --ref ali --intervention)."
      },
      "target.finished": {
        brief: "poseg je že končan",
        stands: () => "Poseg, ki najavlja to izdajo, ima že zapisan izid (outcome).",
        unblock: () => "Za preostalo delo napišite nov poseg z novo oznako id in ga najavite."
      },
      "target.unverifiable": {
        brief: "commita ali oznake ni bilo mogoče prebrati",
        stands: f => `Z GitHuba ni bilo mogoče izvedeti, kateri commit se namešča${f.text("announced-tag", tag => ` oziroma kam kaže ${tag}`)}.`,
        unblock: f => reasons_sl_askAgain(f, "pravico contents: read")
      },
      "announcement.missing": {
        brief: "poseg ni najavljen",
        stands: f => f.choose("withdrawn", {
          true: "Zadnje sporočilo o tem posegu je umik, zato najave ni."
        }, f.choose("receipt-demanded", {
          true: "Potrdila o poslani najavi ni, solution.yml pa ga zahteva."
        }, "Najava posega ni zapisana.")),
        unblock: f => `Poseg najavite na servicedesk@src.si in skrbniku rešitve${f.text("custodian", address => ` (${address})`)}${f.choose("receipt-demanded", {
          true: " z načinom announce"
        }, " z načinom announce ali sami")}; kar pošljete sami, zapišite v announcement (sent-at, recipients, reference). Dva delovna dneva se štejeta od takrat.`
      },
      "announcement.recipient-missing": {
        brief: "najava ni bila poslana vsem",
        stands: f => f.own("missing", missing => `Najave nima: ${missing}.`, "Najava ni bila poslana vsem prejemnikom."),
        unblock: f => `Pošljite jo še na ${f.own("missing", missing => missing, "manjkajoče naslove")} ter zapišite poznejši sent-at in vse prejemnike; rok se šteje od poznejšega časa.`
      },
      "announcement.in-future": {
        brief: "najava ima prihodnji datum",
        stands: f => `Čas, ko naj bi bila najava poslana${f.when("sent-at", when => ` (${when})`)}, je še v prihodnosti.`,
        unblock: () => "V announcement.sent-at vpišite, kdaj je bila res poslana (po ljubljanskem času)."
      },
      "announcement.no-reference": {
        brief: "najava nima sklica",
        stands: () => "Najava nima ne številke zahtevka ne oznake Message-ID.",
        unblock: () => "V announcement.reference vpišite številko zahtevka pri servisni službi ali <Message-ID> poslanega dopisa."
      },
      "announcement.reference-malformed": {
        brief: "sklic najave nima prave oblike",
        stands: f => `Sklic${f.text("reference", reference => ` ${reference}`)} nima oblike, ki jo zahteva reference-pattern${f.text("reference-pattern", pattern => `: ${pattern}`)}.`,
        unblock: () => "Ključ announcement.reference popravite v številko zahtevka, kot jo je dodelila servisna služba."
      },
      "announcement.plan-changed": {
        brief: "načrt je bil po najavi spremenjen",
        stands: f => `Najavljen je bil drug načrt, kot velja zdaj${f.text("plan", plan => ` (${plan})`)}.`,
        unblock: () => `Povrnite najavljeni načrt ali pa ${reasons_sl_ANNOUNCE_ANEW}. Odtis načrta pokaže »ezdrav check«.`
      },
      "announcement.unverifiable": {
        brief: "najave ni mogoče preveriti",
        stands: f => f.choose("unknown", {
          "delivery-unknown": "Potrdilo o najavi je bilo pripravljeno, ni pa znano, ali je bilo sporočilo dostavljeno.",
          "receipt-unreadable": "Zadnjega potrdila ni mogoče prebrati.",
          "landing-unknown": "Z GitHuba ni bilo mogoče izvedeti, kdaj je načrt prišel na privzeto vejo."
        }, "Potrdil o najavi ni bilo mogoče prebrati z GitHuba."),
        unblock: f => f.choose("unknown", {
          "delivery-unknown": "Na servicedesk@src.si vprašajte, ali je najava prispela; če je, jo s sklicem zapišite v announcement, sicer najavite znova."
        }, reasons_sl_askAgain(f, "pravici contents: read in deployments: read"))
      },
      "lead-time.too-short": {
        brief: "rok najave je prekratek",
        stands: f => `Med najavo${f.stamp("announced-at", stamp => ` (${stamp})`)} in načrtovanim začetkom${f.stamp("start", stamp => ` (${stamp})`)} ${f.number("working-days", reasons_sl_workingDaysCount, "je premalo delovnih dni")}, ${f.number("required", workingDaysNeeded, "potrebna sta 2")}.`,
        unblock: f => `Začetek (schedule.start) prestavite${f.stamp("earliest-start-if-announced-now", stamp => ` na ${stamp} ali pozneje (najzgodnejši začetek, če najavite danes)`, " na poznejšo noč")}; ${reasons_sl_ANNOUNCE_ANEW}. Nov začetek je nov načrt, zato se dnevi štejejo od njegove najave.${f.lastDay("latest-announcement", day => ` Za sedanji začetek bi bilo treba poseg najaviti najpozneje ${day}.`)}`
      },
      "lead-time.unverifiable": {
        brief: "roka najave ni mogoče preveriti",
        stands: f => f.choose("why", {
          "beyond-table": `Koledar dela prostih dni ne sega tako daleč${f.text("beyond", day => ` (${day})`)}.`
        }, "Ni znano, kdaj je bil poseg najavljen, zato dni ni mogoče prešteti."),
        unblock: f => f.choose("why", {
          "beyond-table": "Popravite datume ali uporabite novejšo različico z daljšim koledarjem."
        }, "Uredite, kar je zapisano pri najavi, in opravilo zaženite znova.")
      },
      "approval.client-missing": {
        brief: "manjka odobritev naročnika",
        stands: () => "Naročnik tega načrta ni odobril. Molk ni odobritev.",
        unblock: f => `Prosite naročnika, da odobri ta načrt. ${reasons_sl_giveApproval(f, "client")}`
      },
      "approval.ezdrav-ict-missing": {
        brief: "manjka odobritev ekipe IKT eZdravja",
        stands: () => "Ekipa IKT eZdravja tega načrta ni odobrila. Molk ni odobritev.",
        unblock: f => `Prosite ekipo IKT eZdravja (ikt@ezdrav.si), da odobri ta načrt. ${reasons_sl_giveApproval(f, "ezdrav-ict")}`
      },
      "approval.before-announcement": {
        brief: "odobritev je starejša od najave",
        stands: f => `Odobritev ${ofParty(f)}${f.when("at", when => `, dana ${when},`)} je starejša od najave ali od načrta in ne navaja odtisa načrta.`,
        unblock: f => `Prosite ${askParty(f)}, da odobritev potrdi za ta načrt, in zapišite poznejši čas; če odobritev navaja odtis načrta, ga zapišite v plan.`
      },
      "approval.in-future": {
        brief: "odobritev ima prihodnji datum",
        stands: f => `Odobritev ${ofParty(f)} ima čas, ki je še v prihodnosti${f.stamp("at", stamp => ` (${stamp})`)}.`,
        unblock: () => "V at vpišite, kdaj je bila res dana (po ljubljanskem času)."
      },
      "approval.same-party": {
        brief: "obe odobritvi je dala ista oseba",
        stands: f => `Obe odobritvi je dala ista oseba${f.text("by", by => ` (${by})`)}.`,
        unblock: () => "Naročnik in ekipa IKT eZdravja odobrita vsak zase: prosite še drugo stran."
      },
      "approval.same-reference": {
        brief: "obe odobritvi imata isti sklic",
        stands: f => `Obe odobritvi imata isti sklic${f.text("reference", reference => ` (${reference})`)}.`,
        unblock: () => "Odgovor vsake strani zapišite z lastnim sklicem, na primer s številko vnosa v zahtevku."
      },
      "approval.reference-malformed": {
        brief: "sklic odobritve nima prave oblike",
        stands: f => `Sklic${f.text("reference", reference => ` ${reference}`)} pri odobritvi ${ofParty(f)} manjka ali nima oblike, ki jo zahteva reference-pattern.`,
        unblock: () => "Popravite ga v številko zahtevka ali v <Message-ID> odgovora."
      },
      "approval.self": {
        brief: "odobril je nekdo, ki spremembo izvaja",
        stands: f => `Odobritev ${ofParty(f)} je dal avtor načrta ali tisti, ki začenja namestitev${f.text("by", by => ` (${by})`)}.`,
        unblock: f => `Za odobritev prosite koga drugega v imenu ${ofParty(f)} ali pa naj namestitev začne nekdo drug.`
      },
      "approval.plan-changed": {
        brief: "odobritev velja za drug načrt",
        stands: f => `Odobritev ${ofParty(f)} velja za drug načrt, kot je zdaj${f.text("plan", plan => ` (${plan})`)}.`,
        unblock: f => `Prosite ${askParty(f)}, da odobri sedanji načrt, ali povrnite odobrenega.`
      },
      "approval.edited": {
        brief: "komentar z odobritvijo je bil spremenjen",
        stands: f => `Komentar z odobritvijo ${ofParty(f)} je bil urejan ali skrit${f.text("by", by => ` (${by})`)}, zato ne šteje.`,
        unblock: f => `Prosite ${askParty(f)} za nov komentar${f.text("approve-line", line => ` ${line}`)} ali za odobritev zahtevka za združitev.`
      },
      "approval.not-authorised": {
        brief: "odobril je nekdo, ki ne sme odobriti",
        stands: f => `Odobritev ${ofParty(f)} je dal nekdo, ki ni med njenimi odobritelji, ne dela več tu ali pa je pisal po e-pošti ali prek aplikacije${f.text("by", by => ` (${by})`)}.`,
        unblock: f => `Prosite koga od tistih, ki so v solution.yml (approvers) navedeni v imenu ${ofParty(f)}, ali seznam popravite z ločenim zahtevkom za združitev.`
      },
      "approval.unverifiable": {
        brief: "odobritve ni mogoče preveriti",
        stands: f => f.choose("unknown", {
          "people-unknown": `Ni mogoče ugotoviti, ali je odobritev ${ofParty(f)} dal nekdo drug: GitHub ne navaja vseh, ki so načrt napisali, ga spravili na privzeto vejo ali zaganjajo namestitev (izbrisan račun, ključ repozitorija (deploy key), zagon iz drugega delovnega toka ali preveč commitov naenkrat).`
        }, `Odobritve ${ofParty(f)} ni bilo mogoče preveriti na GitHubu.`),
        unblock: f => f.choose("unknown", {
          "people-unknown": `Namestitev naj zažene človek; če se to ponovi, novo različico načrta spravite na privzeto vejo z ločenim zahtevkom za združitev, ki ga odprejo in združijo ljudje, ${reasons_sl_ANNOUNCE_ANEW}.`
        }, reasons_sl_askAgain(f, "pravici pull-requests: read in issues: read"))
      },
      "schedule.outside-window": {
        brief: "termin ni v vzdrževalnem oknu",
        stands: f => `Najavljeni termin${f.when("start", when => ` se začne ${when}`)}${f.when("end", when => ` in konča ${when}`)}, kar ni v celoti v vzdrževalnem oknu${f.when("window-opens-at", when => `; to se${f.choose("downtime", {
          true: " pri predvidenem izpadu"
        })} odpre ${when}`)}${f.when("window-closes-at", when => ` in zapre ${when}`)}.`,
        unblock: () => `Čas schedule.start in schedule.end postavite v okno ene noči (20:00–06:00; pri predvidenem izpadu 22:00–06:00; ožje, kjer tako določa solution.yml), ${reasons_sl_ANNOUNCE_ANEW}.`
      },
      "schedule.spans-nights": {
        brief: "termin sega čez več noči",
        stands: f => `Najavljeni termin sega v okna več noči${f.text("nights", nights => ` (${nights})`)}.`,
        unblock: () => "Delo razdelite na en poseg na noč in vsakega najavite."
      },
      "schedule.reversed": {
        brief: "termin se konča, preden se začne",
        stands: f => `Najavljeni termin se konča${f.when("end", when => ` ${when}`)}, torej ne po začetku${f.stamp("start", stamp => ` (${stamp})`)}.`,
        unblock: () => `Popravite schedule.end, ${reasons_sl_ANNOUNCE_ANEW}.`
      },
      "slot.not-yet-open": {
        brief: "termin še ni odprt",
        stands: f => f.choose("reversed", {
          true: "Najavljeni termin se konča, preden se začne, zato se nikoli ne odpre."
        }, `Najavljeni termin še ni odprt${f.when("opens-at", when => `; odpre se ${when}`)}.`),
        unblock: f => f.choose("reversed", {
          true: reasons_sl_NEVER_OPENS
        }) || f.choose("never-fits", {
          true: reasons_sl_NEVER_FITS
        }) || `${f.choose("only-reason", {
          false: "Najprej odpravite druge razloge. "
        })}Počakajte${f.when("opens-at", when => `, da se termin odpre ${when}`)}, in opravilo zaženite znova${f.when("closes-at", when => `; termin se konča ${when}`)}. Način resume to naredi sam.`
      },
      "slot.over": {
        brief: "termin je mimo",
        stands: f => f.choose("reversed", {
          true: "Najavljeni termin se konča, preden se začne, zato ni bil nikoli odprt."
        }, `Najavljeni termin je mimo${f.when("closes-at", when => `; končal se je ${when}`)}.`),
        unblock: () => `Določite nov termin (schedule.start in schedule.end), ${reasons_sl_ANNOUNCE_ANEW}.`
      },
      "fit.too-late": {
        brief: "delo ne gre več v termin",
        stands: f => f.choose("longer-than-slot", {
          true: `Delo${f.number("work-minutes", minutes => ` (${minutes} min)`)} s povrnitvijo${f.number("rollback-minutes", minutes => ` (${minutes} min)`)} je daljše od celotnega najavljenega termina, zato pravega časa za začetek sploh ni.`
        }, `Za začetek je prepozno: delo${f.number("work-minutes", minutes => ` (${minutes} min)`)} in povrnitev${f.number("rollback-minutes", minutes => ` (${minutes} min)`)} ne gresta več v termin${f.when("last-start", when => `; zadnji čas za začetek je bil ${when}`)}.`),
        unblock: f => `${f.choose("longer-than-slot", {
          true: "Določite daljši termin (schedule.end) ali manj minut dela"
        }, "Ne začenjajte zdaj. Določite nov termin")}, ${reasons_sl_ANNOUNCE_ANEW}.`
      },
      "freeze.active": {
        brief: "velja zamrznitev",
        stands: f => `Velja zamrznitev${f.when("from", when => `; začela se je ${when}`)}${f.when("to", when => `, konča se ${when}`)}${f.text("reason", reason => `: ${reason}`)}.`,
        unblock: f => `Počakajte na njen konec${f.stamp("to", stamp => ` (${stamp})`)} in najavite termin po njem. Urgentni poseg je dovoljen le, če pri zamrznitvi piše urgent: allowed.`
      },
      "urgent.unjustified": {
        brief: "urgentni poseg ni utemeljen",
        stands: f => `Utemeljitev urgent.reason manjka ali je prekratka${f.number("reason-length", length => ` (${characters(length)})`)}; potrebnih je vsaj 20 znakov.`,
        unblock: () => "V urgent.reason napišite, kaj ne deluje in zakaj ni mogoče čakati na običajno pot."
      },
      "urgent.no-incident": {
        brief: "manjka oznaka incidenta",
        stands: () => "Ključ urgent.incident manjka.",
        unblock: () => "V urgent.incident vpišite številko incidenta."
      },
      "urgent.not-authorised": {
        brief: "urgentni poseg začenja nekdo brez pooblastila",
        stands: () => "V urgent-authorities ni naveden niti tisti, ki je načrt spravil na privzeto vejo, niti tisti, ki začenja zagon.",
        unblock: () => "Načrt naj združi ali zagon začne kdo od tistih, ki so navedeni v urgent-authorities v solution.yml."
      },
      "urgent.not-notified": {
        brief: "obvestilo o urgentnem posegu ni poslano",
        stands: f => `Ni znano nobeno obvestilo servisni službi in skrbniku rešitve za ta načrt${f.when("notified-at", when => `; tisto, ki je bilo poslano ${when}, ne šteje`)}.`,
        unblock: () => "Pošljite obvestilo na servicedesk@src.si in skrbniku rešitve: če je nastavljen smtp-url, ga pošlje preverjanje samo, lahko ga pošlje način announce, lahko pa ga pošljete sami in zapišete v urgent.notification (sent-at, recipients, reference, plan)."
      },
      "urgent.recipient-missing": {
        brief: "obvestilo ni bilo poslano vsem",
        stands: f => f.own("missing", missing => `Obvestila nima: ${missing}.`, "Obvestilo ni bilo poslano vsem prejemnikom."),
        unblock: f => `Pošljite ga še na ${f.own("missing", missing => missing, "manjkajoče naslove")} in to zapišite v urgent.notification.`
      },
      "urgent.plan-changed": {
        brief: "načrt je bil po obvestilu spremenjen",
        stands: () => "Obvestilo velja za drug načrt, kot je zdaj.",
        unblock: () => "Pošljite obvestilo za sedanji načrt ali povrnite načrt, za katerega je bilo poslano."
      },
      "urgent.notified-in-future": {
        brief: "obvestilo ima prihodnji datum",
        stands: f => `Čas, ko naj bi bilo obvestilo poslano${f.when("notified-at", when => ` (${when})`)}, je še v prihodnosti.`,
        unblock: () => "V urgent.notification.sent-at vpišite, kdaj je bilo res poslano (po ljubljanskem času)."
      },
      "urgent.expired": {
        brief: "obvestilo je poteklo",
        stands: f => `Obvestilo${f.when("notified-at", when => `, poslano ${when},`)} ne velja več${f.when("expires-at", when => `; poteklo je ${when}`)}.`,
        unblock: () => "Če je delo še vedno urgentno, pošljite novo obvestilo; sicer poseg načrtujte in najavite po običajni poti."
      },
      "urgent.unverifiable": {
        brief: "obvestila ni mogoče preveriti",
        stands: f => f.choose("unknown", {
          "delivery-unknown": "Potrdilo o obvestilu je bilo pripravljeno, ni pa znano, ali je bilo sporočilo dostavljeno."
        }, "Z GitHuba ni bilo mogoče izvedeti, ali je bilo obvestilo poslano in kdo je načrt spravil na privzeto vejo."),
        unblock: () => "Na servicedesk@src.si vprašajte, ali je obvestilo prispelo, ga s sklicem zapišite v urgent.notification in opravilo zaženite znova."
      },
      "staff.departed": {
        brief: "kdor začenja namestitev, ne dela več tu",
        stands: f => `${f.text("login", login => login, "Kdor začenja namestitev,")} ne dela več tu${f.text("ref", ref => ` (${ref})`)}${f.when("departed-at", when => `; pooblastila so prenehala ${when}`)}.`,
        unblock: () => "Namestitev naj začne nekdo, ki dela tu. Takoj preverite, ali je na servicedesk@src.si poslan preklic pooblastil."
      },
      "staff.unknown": {
        brief: "kdor začenja namestitev, ni na seznamu sodelavcev",
        stands: f => f.text("login", login => `V .ezdrav/staff.yml ni osebe ${login}.`, "Kdor začenja namestitev, ni v .ezdrav/staff.yml."),
        unblock: () => "Namestitev naj začne nekdo s seznama, ali pa seznam dopolnite z zahtevkom za združitev (github: login in id)."
      },
      "staff.no-statement": {
        brief: "podpisana izjava o varstvu osebnih podatkov ne velja ali manjka",
        stands: f => `Za ${f.text("login", login => `osebo ${login}`, "osebo, ki začenja namestitev,")} ${f.text("statement-signed", date => `ima izjava o varstvu osebnih podatkov datum ${date}, ki je še v prihodnosti`, "ni zapisana podpisana izjava o varstvu osebnih podatkov")}.`,
        unblock: f => `${f.text("statement-signed", () => "V statement-signed vpišite dan, ko je bila izjava res podpisana,", "Poskrbite za podpis izjave in datum zapišite v statement-signed")} ali pa naj začne nekdo drug.`
      },
      "staff.not-eligible": {
        brief: "preverjanje upravičenosti ne velja ali manjka",
        stands: f => `Za ${f.text("login", login => `osebo ${login}`, "osebo, ki začenja namestitev,")} ${f.text("eligibility-checked", date => `ima preverjanje upravičenosti datum ${date}, ki je še v prihodnosti`, "ni zapisano, da je nosilec pogodbe preveril upravičenost")}.`,
        unblock: f => `${f.text("eligibility-checked", () => "V eligibility-checked vpišite dan, ko je nosilec pogodbe to res preveril,", "Nosilca pogodbe prosite, da to preveri, in datum zapišite v eligibility-checked")} ali pa naj začne nekdo drug.`
      },
      "staff.unverifiable": {
        brief: "ni znano, kdo začenja namestitev",
        stands: () => "Ni znano, kdo začenja namestitev.",
        unblock: () => "Opravilo zaženite znova; iz zagona mora biti razvidno, kdo ga je začel (pravica actions: read)."
      },
      "clock.unverifiable": {
        brief: "času ni mogoče zaupati",
        stands: f => `Iz zaupanja vredne ure ni bilo mogoče izvedeti, koliko je ura${f.own("detail", detail => `: ${detail}`)}.`,
        unblock: () => "Opravilo zaženite znova. Če se ponovi, poiščite posrednika (proxy), ki shranjuje ali spreminja glavo Date v odgovorih GitHuba."
      },
      "api.forbidden": {
        brief: "GitHub je zavrnil odgovor",
        stands: f => `GitHub je zavrnil poizvedbo${f.text("request", request => ` ${request}`)}${f.number("status", status => ` (${status})`)}${f.own("detail", detail => `: ${detail}`)}.`,
        unblock: f => f.text("permission", permission => `Med pravice opravila (permissions) dodajte ${permission} in ga zaženite znova.`, "Preverite pravice opravila (permissions) in žeton ter ga zaženite znova.")
      },
      "api.rate-limited": {
        brief: "dosežena je omejitev GitHuba",
        stands: f => `Dosežena je omejitev števila poizvedb na GitHubu${f.text("request", request => ` (${request})`)}.`,
        unblock: () => "Počakajte nekaj minut (največ eno uro) in opravilo zaženite znova."
      },
      "api.unavailable": {
        brief: "GitHub ni odgovoril",
        stands: f => `GitHub ni odgovoril na poizvedbo${f.text("request", request => ` ${request}`)}${f.number("status", status => ` (${status})`)}${f.own("detail", detail => `: ${detail}`)}.`,
        unblock: () => "Čez nekaj minut opravilo zaženite znova. Če se ponovi, preverite omrežje izvajalnika, posrednika (proxy) in stran s stanjem GitHuba."
      },
      "api.malformed": {
        brief: "odgovora GitHuba ni mogoče razumeti",
        stands: f => `Odgovor na poizvedbo${f.text("request", request => ` ${request}`)} ni takšen, kot ga opisuje GitHub${f.own("detail", detail => `: ${detail}`)}.`,
        unblock: () => "Opravilo zaženite znova. Če se ponovi, poiščite posrednika (proxy), ki spreminja odgovore, ali uporabite novejšo različico."
      },
      "event.not-allowed": {
        brief: "ta dogodek ne sme sprožiti namestitve",
        stands: f => `Zagon je sprožil dogodek${f.text("event", event => ` ${event}`)}, ki ne sme nameščati.`,
        unblock: () => "Namestitev začnite s potiskom oznake, z objavo njene izdaje ali z ročnim zagonom (»Run workflow«) na oznaki."
      }
    };
    const SLOVENE_FACTS = {
      actor: "začenja",
      allowed: "smejo nameščati",
      "announced-at": "najavljeno",
      "announced-commit": "najavljeni commit",
      "announced-environment": "najavljeno okolje",
      "announced-on": "dan najave",
      "announced-tag": "najavljena oznaka",
      as: "",
      at: "dano",
      authority: "",
      "authorised-by": "pooblastilo",
      basis: "šteje se od",
      beyond: "zunaj koledarja",
      bound: "na načrt vezana prek",
      by: "kdo",
      client: "naročnik",
      "closes-at": "konec",
      codes: "",
      considered: "upoštevane datoteke",
      counted: "šteje",
      custodian: "skrbnik rešitve",
      "custodian-named": {
        true: "",
        false: "solution.yml ne navaja skrbnika rešitve: šteje katerikoli drugi naslov"
      },
      date: "",
      "declared-by": "razglasil",
      demand: "zahteva",
      "departed-at": "dela do",
      deployed: "commit za namestitev",
      detail: "odgovor",
      diagnostics: "napak",
      downtime: {
        true: "predviden izpad",
        false: "izpad ni predviden"
      },
      "earliest-start": "najzgodnejši začetek",
      "earliest-start-if-announced-now": "najzgodnejši začetek ob najavi zdaj",
      "eligibility-checked": "upravičenost preverjena",
      end: "konec",
      environment: "okolje",
      event: "dogodek",
      "expires-at": "poteče",
      "ezdrav-ict": "ekipa IKT eZdravja",
      files: "datoteke",
      finished: {
        true: "končan",
        false: ""
      },
      from: "od",
      id: "id",
      incident: "incident",
      "landed-at": "na privzeti veji",
      "last-start": "zadnji začetek",
      "latest-announcement": "najaviti pred",
      login: "začenja",
      "longer-than-slot": {
        true: "delo s povrnitvijo je daljše od celotnega termina",
        false: ""
      },
      missing: "nima obvestila",
      name: "",
      night: "noč",
      "night-of": "noč",
      nights: "noči",
      "notified-at": "obveščeno",
      now: "zdaj",
      "opens-at": "začetek",
      others: "druge odobritve",
      party: "",
      passed: "zamrznitve, ki dopuščajo urgentni poseg",
      path: "",
      periods: "zamrznitev v solution.yml",
      permission: "pravica",
      "pin-compared": {
        true: "",
        false: "pripeti commit ni bil primerjan: --sha ni naveden"
      },
      reading: "branje roka",
      reason: "razlog",
      "reason-length": "dolžina utemeljitve",
      "reason-required": "vsaj",
      receipt: "potrdilo",
      "receipt-demanded": {
        true: "šteje le potrdilo",
        false: ""
      },
      recipients: "poslano na",
      ref: "oznaka",
      reference: "sklic",
      "reference-pattern": "oblika sklicev",
      request: "poizvedba",
      requests: "poizvedb",
      required: "potrebno",
      reversed: {
        true: "konča se, preden se začne, zato se nikoli ne odpre",
        false: ""
      },
      "rollback-minutes": "povrnitev, min",
      self: "",
      "runner-clock": "",
      "sent-at": "poslano",
      skipped: "ne šteje",
      start: "začetek",
      "statement-signed": "izjava podpisana",
      status: "stanje",
      tag: "",
      "tag-now": "oznaka kaže na",
      telephone: {
        true: "po telefonu",
        false: ""
      },
      thrown: "okvara",
      to: "do",
      unknown: "",
      urgent: "urgentni posegi",
      via: "vir",
      why: "",
      "window-closes-at": "okno se zapre",
      "window-opens-at": "okno se odpre",
      withdrawn: {
        true: "umaknjeno",
        false: ""
      },
      "work-minutes": "delo, min",
      "working-days": "delovnih dni"
    };
    const SLOVENE_VALUES = {
      "runner-ahead": "ura izvajalnika, na katero se nič ne zanaša, prehiteva za več kot dve minuti",
      "runner-behind": "ura izvajalnika, na katero se nič ne zanaša, zaostaja za več kot dve minuti",
      "actor-not-given": "kdo začenja, ni znano: --actor ni podan",
      "actor-unknown": "kdo začenja, ni znano",
      "announcement-unknown": "čas najave ni znan",
      "beyond-table": "koledar ne sega tako daleč",
      checked: "primerjano z udeleženimi",
      client: "naročnik",
      comment: "komentar",
      delivered: "dostava",
      "delivery-unknown": "dostava ni znana",
      digest: "odtisa",
      extra: "lasten dela prost dan",
      "ezdrav-ict": "ekipa IKT eZdravja",
      "files-not-read": "datoteke niso bile prebrane",
      "files-unknown": "datotek ni bilo mogoče prenesti",
      "full-days": "polni dnevi",
      holiday: "dela prost dan",
      landed: "prihod na privzeto vejo",
      "landing-unknown": "prihod na privzeto vejo ni znan",
      "no-intervention": "posega ni bilo mogoče določiti",
      "no-roster": "repozitorij nima seznama sodelavcev",
      "no-run": "ni zagona: ukazna vrstica",
      "no-work-minutes": "work-minutes ni podan",
      "nobody-named": "solution.yml ne navaja pooblaščenih za urgentne posege",
      "not-announced": "najave ni",
      "not-checkable": "ali gre za udeleženo osebo, ni mogoče preveriti",
      "people-unknown": "GitHub ne navaja vseh, ki so načrt napisali, ga spravili na privzeto vejo ali zaganjajo namestitev",
      "not-urgent": "poseg ni urgenten",
      "now-unknown": "čas ni znan",
      offline: "brez povezave: GitHub ni bil vprašan",
      "outside-slot": "zunaj termina",
      receipt: "potrdilo",
      "receipt-unreadable": "potrdila ni mogoče prebrati",
      "receipts-unknown": "potrdil ni bilo mogoče prebrati",
      record: "datoteka",
      recorded: "zapisano",
      review: "pregled",
      "second address": "drugi naslov",
      "roster-invalid": "seznam sodelavcev ni veljaven in ni bil prebran",
      time: "časa",
      "triggering-actor": "ponovni zagon",
      actor: "zagon",
      verified: "preverjene odobritve",
      weekend: "vikend",
      allowed: "dovoljeni",
      default: "običajno",
      denied: "niso dovoljeni",
      id: "številka id",
      login: "uporabniško ime",
      planned: "načrtovan",
      production: "produkcija",
      test: "testno okolje",
      withdrawn: "umaknjen"
    };
    const SLOVENE = {
      moments: moments.h,
      quotes: [ "»", "«" ],
      decisions: {
        allow: "DOVOLJENO",
        "allow-urgent": "DOVOLJENO KOT URGENTNI POSEG",
        "would-allow": "BILO BI DOVOLJENO (samo po datotekah)",
        "would-allow-urgent": "BILO BI DOVOLJENO KOT URGENTNI POSEG (samo po datotekah)",
        "not-yet": "ŠE NI DOVOLJENO",
        deny: "NI DOVOLJENO",
        unverifiable: "NI DOVOLJENO, ni preverjeno",
        invalid: "NI DOVOLJENO, neveljavna datoteka",
        error: "NI DOVOLJENO, ničesar ni bilo mogoče presoditi"
      },
      nextMoments: {
        "start-by": (when, length) => `začnite najpozneje ${when} (še ${length})`,
        expires: (when, length) => `dovoljenje poteče ${when} (še ${length})`,
        opens: (when, length) => `termin se odpre ${when} (čez ${length})`,
        closes: (when, length) => `termin se konča ${when} (še ${length})`,
        over: when => `termin se je končal ${when}`,
        "announced-now": when => `najzgodnejši začetek, če poseg najavite zdaj: ${when}`,
        "freeze-ends": when => `zamrznitev se konča ${when}`
      },
      outcomes: {
        pass: {
          word: "izpolnjeno",
          note: "Pravilo je izpolnjeno."
        },
        fail: {
          word: "ni izpolnjeno",
          note: "Pravilo ni izpolnjeno, zato se namestitev ne sme začeti."
        },
        waived: {
          word: "ni zahtevano",
          note: "Presojeno in prikazano, vendar se od urgentnega posega ne zahteva."
        },
        reported: {
          word: "samo prikazano",
          note: "Presojeno in prikazano, vendar v tem okolju ni obvezno."
        },
        unverifiable: {
          word: "ni mogoče preveriti",
          note: "Podatkov, ki jih pravilo potrebuje, ni bilo mogoče dobiti; to nikoli ne šteje za izpolnjeno."
        },
        "not-applicable": {
          word: "se ne uporablja",
          note: "Tu ni česa primerjati."
        }
      },
      grades: {
        verified: {
          word: "preverjeno",
          note: "Zabeležil je GitHub sam, v polju, ki ga pisec v repozitorij ne more nastaviti."
        },
        recorded: {
          word: "zapisano",
          note: "Navedeno v datoteki, ki je na privzeti veji od časa, ki ga je zabeležil GitHub."
        },
        claimed: {
          word: "samo navedeno",
          note: "Prebrano le iz delovne kopije ali odvisno od oznake izdaje, ki jo je mogoče premakniti."
        }
      },
      rules: {
        file: "datoteke",
        target: "cilj namestitve",
        announcement: "najava posega",
        "lead-time": "rok najave",
        approval: "odobritvi",
        schedule: "vzdrževalno okno",
        slot: "najavljeni termin",
        fit: "delo gre v termin",
        freeze: "zamrznitev",
        urgent: "urgentni poseg",
        staff: "sodelavci",
        clock: "ura",
        api: "odgovori GitHuba",
        event: "dogodek zagona"
      },
      reasons: SLOVENE_REASONS,
      diagnostics: SLOVENE_DIAGNOSTICS,
      facts: SLOVENE_FACTS,
      values: SLOVENE_VALUES,
      ownWords: ownWordsIn("sl"),
      labels: {
        plan: "načrt",
        urgent: "urgentni poseg",
        judged: stamp => `presojeno ${stamp}`,
        notJudged: "časa presoje ni bilo mogoče preveriti",
        zone: "vsi časi so ljubljanski",
        slot: (opens, closes) => `termin ${opens} – ${closes}`,
        standsInTheWay: "Kaj preprečuje namestitev",
        reason: "Razlog",
        whatToDo: "Kaj storiti",
        faultsInFiles: "Napake v datotekah",
        rules: "Pravila",
        rule: "Pravilo",
        outcome: "Izid",
        evidence: "Dokaz",
        compared: "Kaj se je primerjalo",
        details: "Podrobnosti",
        evidenceGrades: "Stopnje dokazov",
        ruleOutcomes: "Izidi",
        reasonCodes: "Kode razlogov",
        yes: "da",
        no: "ne",
        none: "brez",
        andMore: count => `… in še ${count}`,
        runnerClock: "Ura izvajalnika",
        moreReasons: count => `(in še ${moments.h.count(count, {
          one: "razlog",
          two: "razloga",
          few: "razlogi",
          other: "razlogov"
        })})`,
        faults: count => `odpraviti je treba ${moments.h.count(count, {
          one: "napako",
          two: "napaki",
          few: "napake",
          other: "napak"
        })}`,
        allClaimed: "Presojeno brez povezave: vse je samo navedeno v datotekah te delovne kopije. GitHub ni bil vprašan, zahteve iz ključa »evidence« v solution.yml pa niso bile upoštevane. To ni dovoljenje za namestitev.",
        nothingJudged: "Nobeno pravilo ni bilo presojeno.",
        errorHelp: "Ničesar ni bilo mogoče presoditi, zato ni dovoljeno nič. Kaj ni uspelo in kaj je treba spremeniti, piše v dnevniku tega koraka; če tam ni ničesar, kar bi lahko spremenili, vprašajte vzdrževalce preverjanja.",
        allowedHelp: "Vsa pravila, ki tu veljajo, so izpolnjena.",
        wouldStand: "sicer bi namestitev preprečilo:",
        neverFitsBrief: "delo je daljše od termina",
        neverFits: "Delo s povrnitvijo je daljše od celotnega najavljenega termina, zato vanj nikoli ne bo šlo. Najavite daljši termin ali manj dela."
      },
      picture: {
        night: "Noč posega",
        nightTitle: day => `Noč posega - ${day}`,
        leadTime: "Rok najave",
        window: "Vzdrževalno okno",
        slot: "Najavljeni termin",
        now: "Zdaj",
        lastStart: "Zadnji začetek",
        end: "Konec",
        announced: "Najava",
        start: "Načrtovani začetek",
        counts: "šteje",
        skipped: "ne šteje",
        days: "Dnevi",
        moments: "Trenutki",
        nowIsElsewhere: stamp => `Trenutek presoje (${stamp}) je zunaj te slike.`
      }
    };
    const BY_LANGUAGE = {
      en: ENGLISH,
      sl: SLOVENE
    };
    function messagesIn(language) {
      return BY_LANGUAGE[language];
    }
  }),
  739: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      ES: () => standings,
      nz: () => standsInTheWay,
      pA: () => isAllClaimed
    });
    var _fact_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4369);
    var _vain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5161);
    function standsInTheWay({outcome}) {
      return outcome === "fail" || outcome === "unverifiable";
    }
    function distinct(texts) {
      return [ ...new Set(texts) ];
    }
    function ofVerdict(verdict) {
      const {intervention, reasonCodes} = verdict;
      return {
        "never-fits": (0, _vain_js__WEBPACK_IMPORTED_MODULE_1__.d)(verdict),
        "api-refused": reasonCodes.includes("api.forbidden"),
        "only-reason": reasonCodes.length === 1,
        "approve-line": intervention === null ? null : `/approve ${intervention.id} ${intervention.planDigest}`
      };
    }
    function causeFirst({decision, reasonCodes}) {
      if (decision !== "unverifiable") return reasonCodes;
      const isCause = code => code.startsWith("api.");
      return [ ...reasonCodes.filter(isCause), ...reasonCodes.filter(code => !isCause(code)) ];
    }
    function standings(verdict, messages) {
      const {moments, ownWords, reasons} = messages;
      const {evaluatedAt} = verdict;
      return causeFirst(verdict).map(code => {
        const rows = verdict.rules.filter(row => row.code === code && standsInTheWay(row));
        const facts = rows.length === 0 ? [ {} ] : rows.map(row => row.facts);
        const read = facts.map(each => (0, _fact_reader_js__WEBPACK_IMPORTED_MODULE_0__.ai)({
          ...each,
          ...ofVerdict(verdict)
        }, evaluatedAt, moments, ownWords));
        return {
          code,
          stands: distinct(read.map(reader => reasons[code].stands(reader))),
          unblock: distinct(read.map(reader => reasons[code].unblock(reader)))
        };
      });
    }
    function isAllClaimed(verdict) {
      const grades = verdict.rules.map(({evidence}) => evidence).filter(Boolean);
      return grades.length > 0 && grades.every(grade => grade === "claimed");
    }
  }),
  3920: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $B: () => diagnosticParagraphs,
      NS: () => diagnosticLines,
      b6: () => textOf
    });
    var _compared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9206);
    var _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3753);
    var _escaping_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4391);
    var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8011);
    var _language_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5096);
    var _standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(739);
    var _vain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5161);
    var _wrapping_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3023);
    const WIDEST = 100;
    function paintOf(colour) {
      const sgr = code => text => colour && text !== "" ? `[${code}m${text}[0m` : text;
      return {
        good: sgr(32),
        bad: sgr(31),
        faint: sgr(2),
        strong: sgr(1)
      };
    }
    const SIGNS = {
      pass: "✓",
      fail: "✗",
      unverifiable: "?",
      waived: "-",
      reported: "i",
      "not-applicable": "-"
    };
    const ALLOWED = new Set([ "allow", "allow-urgent" ]);
    function paragraphs({quotes}, width) {
      return (first, sentence) => (0, _wrapping_js__WEBPACK_IMPORTED_MODULE_5__.ky)((0, 
      _escaping_js__WEBPACK_IMPORTED_MODULE_6__.M_)(sentence, quotes), width, first, " ".repeat(first.length));
    }
    function subject(verdict, {labels, moments}) {
      const {intervention, evaluatedAt} = verdict;
      return [ ...intervention === null ? [] : [ (0, _escaping_js__WEBPACK_IMPORTED_MODULE_6__.RK)(intervention.id), ...intervention.urgent ? [ labels.urgent ] : [], `${labels.plan} ${(0, 
      _escaping_js__WEBPACK_IMPORTED_MODULE_6__.RK)(intervention.planDigest)}` ], evaluatedAt === null ? labels.notJudged : labels.judged(moments.stamp(evaluatedAt)), labels.zone ].join(" · ");
    }
    function faults(verdict, language, paint, width) {
      return verdict.diagnostics.flatMap(diagnostic => {
        const [, ...sentences] = diagnosticParagraphs(diagnostic, language, width);
        const {file, line, column, code} = diagnostic;
        return [ `${paint.strong(`${(0, _escaping_js__WEBPACK_IMPORTED_MODULE_6__.RK)(file)}:${line}:${column}`)} ${paint.faint(code)}`, ...sentences ];
      });
    }
    function reasons(verdict, messages, paint, paragraph) {
      return (0, _standing_js__WEBPACK_IMPORTED_MODULE_4__.ES)(verdict, messages).flatMap(({code, stands, unblock}) => [ ...stands.flatMap(sentence => paragraph("✗ ", sentence)).map(paint.bad), ...unblock.flatMap(sentence => paragraph("  → ", sentence)), `  ${paint.faint(code)}` ]);
    }
    function rules(verdict, messages, paint, paragraph, width) {
      const {grades, outcomes} = messages;
      const names = verdict.rules.map(({rule}) => messages.rules[rule]);
      const words = verdict.rules.map(({outcome}) => outcomes[outcome].word);
      const evidence = verdict.rules.map(row => row.evidence === null ? "–" : grades[row.evidence].word);
      return verdict.rules.flatMap((row, index) => {
        const columns = [ SIGNS[row.outcome], (0, _wrapping_js__WEBPACK_IMPORTED_MODULE_5__.jC)(String(names[index]), names), (0, 
        _wrapping_js__WEBPACK_IMPORTED_MODULE_5__.jC)(String(words[index]), words), (0, 
        _wrapping_js__WEBPACK_IMPORTED_MODULE_5__.jC)(String(evidence[index]), evidence) ];
        const heads = rowLines(columns.join("  "), row.code ?? "", width);
        const colour = {
          pass: paint.good,
          fail: paint.bad,
          unverifiable: paint.bad
        };
        const tint = row.outcome in colour ? colour[row.outcome] : paint.faint;
        const repeated = (0, _compared_js__WEBPACK_IMPORTED_MODULE_0__.CV)(row, verdict.rules[index - 1]);
        const facts = repeated ? "" : (0, _compared_js__WEBPACK_IMPORTED_MODULE_0__.CA)(row, messages).join(" · ");
        return [ ...heads.map(tint), ...facts === "" ? [] : paragraph("     ", facts).map(paint.faint) ];
      });
    }
    function rowLines(columns, code, width) {
      const line = `${columns}  ${code}`.trimEnd();
      if ((0, _wrapping_js__WEBPACK_IMPORTED_MODULE_5__.qz)(line) <= width) return [ line ];
      const lines = (0, _wrapping_js__WEBPACK_IMPORTED_MODULE_5__.ky)(columns.trimEnd().replace(/ {2,}/g, "  "), width, "", "   ");
      return code === "" ? lines : [ ...lines, `   ${code}` ];
    }
    function textOf(verdict, options) {
      const messages = (0, _language_js__WEBPACK_IMPORTED_MODULE_3__.w)(options.language);
      const width = Math.min(WIDEST, options.columns ?? WIDEST);
      const paragraph = paragraphs(messages, width);
      const {labels} = messages;
      const paint = paintOf(options.colour);
      const tint = ALLOWED.has(verdict.decision) ? paint.good : paint.bad;
      const section = (title, lines) => lines.length === 0 ? [] : [ "", paint.strong(title), ...lines ];
      return [ ...(0, _wrapping_js__WEBPACK_IMPORTED_MODULE_5__.ky)((0, _headline_js__WEBPACK_IMPORTED_MODULE_2__.P)(verdict, messages), width, "", "").map(tint), ...(0, 
      _wrapping_js__WEBPACK_IMPORTED_MODULE_5__.ky)(subject(verdict, messages), width, "", "").map(paint.faint), ...(0, 
      _standing_js__WEBPACK_IMPORTED_MODULE_4__.pA)(verdict) ? (0, _wrapping_js__WEBPACK_IMPORTED_MODULE_5__.ky)(labels.allClaimed, width, "! ", "  ") : [], ...verdict.decision === "error" ? (0, 
      _wrapping_js__WEBPACK_IMPORTED_MODULE_5__.ky)(labels.errorHelp, width, "! ", "  ") : [], ...(0, 
      _vain_js__WEBPACK_IMPORTED_MODULE_7__.d)(verdict) ? (0, _wrapping_js__WEBPACK_IMPORTED_MODULE_5__.ky)(labels.neverFits, width, "! ", "  ") : [], ...section(labels.faultsInFiles, faults(verdict, options.language, paint, width)), ...section(labels.standsInTheWay, reasons(verdict, messages, paint, paragraph)), ...section(labels.rules, rules(verdict, messages, paint, paragraph, width)), "" ].join("\n");
    }
    function diagnosticParagraphs(diagnostic, language, columns) {
      const {message, remedy} = (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_1__._)(diagnostic, language);
      const {file, line, column, code} = diagnostic;
      const paragraph = paragraphs((0, _language_js__WEBPACK_IMPORTED_MODULE_3__.w)(language), Math.min(WIDEST, columns));
      return [ `${(0, _escaping_js__WEBPACK_IMPORTED_MODULE_6__.RK)(file)}:${line}:${column} ${code}`, ...paragraph("  ", message), ...paragraph("  → ", remedy) ];
    }
    function diagnosticLines(diagnostics, language) {
      const {quotes} = (0, _language_js__WEBPACK_IMPORTED_MODULE_3__.w)(language);
      return diagnostics.map(diagnostic => {
        const {message, remedy} = (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_1__._)(diagnostic, language);
        const {file, line, column, code} = diagnostic;
        const place = `${(0, _escaping_js__WEBPACK_IMPORTED_MODULE_6__.RK)(file)}:${line}:${column}`;
        return `${place} ${code} ${(0, _escaping_js__WEBPACK_IMPORTED_MODULE_6__.M_)(`${message} → ${remedy}`, quotes)}`;
      });
    }
  }),
  5161: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => neverFits,
      g: () => isOnlyTooEarly
    });
    function neverFits({rules}) {
      const vain = rules.some(({rule, outcome, facts}) => rule === "fit" && outcome === "not-applicable" && facts["longer-than-slot"] === true);
      return vain && !rules.some(({rule, outcome}) => rule === "slot" && outcome === "reported");
    }
    function isOnlyTooEarly(verdict) {
      return verdict.reasonCodes.join() === "slot.not-yet-open" && !neverFits(verdict);
    }
  })
};

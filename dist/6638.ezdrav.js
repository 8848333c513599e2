export const id = 6638;

export const ids = [ 6638 ];

export const modules = {
  9467: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      gR: () => nextOpening,
      hu: () => RULES_WINDOW,
      iV: () => windowOfNight,
      kB: () => nightOf
    });
    var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9466);
    var _zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7209);
    const RULES_WINDOW = {
      opens: "20:00",
      "opens-with-downtime": "22:00",
      closes: "06:00"
    };
    const NOON = "12:00";
    function nightOf(at) {
      const date = (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.gD)(at);
      return (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.HJ)(at) >= RULES_WINDOW.opens ? date : (0, 
      _zone_js__WEBPACK_IMPORTED_MODULE_0__.fi)(date, -1);
    }
    function windowOfNight(night, hours, downtime) {
      const at = time => (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.l$)(time >= NOON ? night : (0, 
      _zone_js__WEBPACK_IMPORTED_MODULE_0__.fi)(night, 1), time);
      return {
        start: at(downtime ? hours["opens-with-downtime"] : hours.opens),
        end: at(hours.closes)
      };
    }
    function nextOpening(from, hours, downtime) {
      for (const ahead of [ 0, 1, 2 ]) {
        const window = windowOfNight((0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.fi)(nightOf(from), ahead), hours, downtime);
        const moment = (0, _instant_js__WEBPACK_IMPORTED_MODULE_1__.IW)(from, window.start);
        if (moment < window.end) return moment;
      }
      return null;
    }
  }),
  78: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O: () => aheadSentences
    });
    var _compared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9206);
    function aheadSentences({ahead}, messages) {
      if (ahead === null) return [];
      const {labels, moments, reasons} = messages;
      const {rows, clearFrom, contractEnded} = ahead;
      const said = row => row.code === null ? [] : [ [ reasons[row.code].brief, ...(0, 
      _compared_js__WEBPACK_IMPORTED_MODULE_0__.CA)(row, messages) ].join(" · ") ];
      const clear = clearFrom === null ? null : labels.aheadClear(moments.stamp(clearFrom));
      return [ ...rows.flatMap(said).map(what => `${labels.ahead} ${what}.`), ...rows.length > 0 && clear !== null ? [ clear ] : [], ...contractEnded === null ? [] : [ labels.contractEnded(moments.date(contractEnded)) ] ];
    }
  }),
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
      const {labels, moments, values} = messages;
      if (typeof value === "boolean") return value ? labels.yes : labels.no;
      if ((0, _fact_reader_js__WEBPACK_IMPORTED_MODULE_0__.$P)(value)) return moments.date(value);
      if (typeof value === "string") return Object.hasOwn(values, value) ? String(values[value]) : (0, 
      _escaping_js__WEBPACK_IMPORTED_MODULE_2__.TL)(value);
      if ((0, _fact_reader_js__WEBPACK_IMPORTED_MODULE_0__.ii)(value)) return moments.stamp(value.at);
      const flaw = (0, _fact_reader_js__WEBPACK_IMPORTED_MODULE_0__.MS)(value, messages);
      if (flaw !== "") return flaw;
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
      rules: [ "file", "changed", "by", "pushed-at", "holds-from", "direct-pushes-seen" ],
      target: [ "ref", "announced-tag", "announced-commit", "pin-compared", "environment" ],
      announcement: [ "announced-at", "reference", "missing", "custodian-named" ],
      "lead-time": [ "announced-at", "working-days", "counted", "skipped", "earliest-start", "earliest-start-if-announced-now" ],
      approval: [ "party", "by", "at", "reference", "self" ],
      schedule: [ "window-opens-at", "window-closes-at", "downtime" ],
      slot: [ "reversed", "opens-at", "closes-at", "now" ],
      fit: [ "last-start", "work-minutes", "rollback-minutes" ],
      freeze: [ "from", "to", "reason", "passed", "periods" ],
      urgent: [ "incident", "notified-at", "expires-at", "missing", "custodian-named", "authorised-by" ],
      staff: [ "login", "ref", "departed-at" ],
      clock: [ "now", "request", "status", "detail", "flaw" ],
      api: [ "request", "status", "detail", "flaw", "permission" ],
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
      gZ: () => diagnosticJson,
      Dh: () => diagnosticMessage,
      _g: () => diagnosticSentences
    });
    var escaping = __webpack_require__(4391);
    var report_language = __webpack_require__(8938);
    function expectationWords(expected, language) {
      const {line, text} = (0, report_language.w)(language).expectations;
      const forms = (0, report_language.w)(language).expectations.forms;
      const [, kind, longest = ""] = /^(line|text) ≤ (\d+)$/.exec(expected) ?? [];
      if (kind !== void 0) return (kind === "line" ? line : text)(longest);
      return Object.hasOwn(forms, expected) ? String(forms[expected]) : (0, escaping.TL)(expected);
    }
    const CASES = new Set([ "file.yaml", "file.personal-data" ]);
    function diagnosticSentences(diagnostic, language) {
      const {message, remedy} = (0, report_language.w)(language).diagnostics[diagnostic.code];
      const words = {
        key: diagnostic.key === "" ? "" : (0, escaping.TL)(diagnostic.key),
        found: diagnostic.found === "" ? "" : (0, escaping.TL)(diagnostic.found),
        cause: CASES.has(diagnostic.code) ? diagnostic.expected[0] ?? "" : "",
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
    function diagnosticJson(diagnostic, language) {
      return {
        file: diagnostic.file,
        line: diagnostic.line,
        column: diagnostic.column,
        code: diagnostic.code,
        message: diagnosticMessage(diagnostic, language)
      };
    }
  }),
  4369: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $P: () => isDate,
      IZ: () => isGroup,
      MS: () => flawSaid,
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
    function flawSaid(flaw, {flaws, moments}) {
      if (!isGroup(flaw)) return "";
      const why = flaw["why"];
      const say = typeof why === "string" && Object.hasOwn(flaws, why) ? flaws[why] : void 0;
      return say?.(key => quotation(flaw[key], moments)) ?? "";
    }
    function factReader(facts, now, words) {
      const {moments, values} = words;
      const ours = text => Object.hasOwn(values, text) ? String(values[text]) : null;
      return {
        answer: (say, otherwise = "") => {
          const said = flawSaid(facts["flaw"], words) || quotation(facts["detail"], moments);
          return said === "" ? otherwise : say(said);
        },
        own: (key, say, otherwise = "") => {
          const read = quotation(facts[key], moments, ours);
          return read === "" ? otherwise : say(read);
        },
        text: (key, say, otherwise = "") => {
          const read = quotation(facts[key], moments);
          return read === "" ? otherwise : say(read);
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
        choose: (key, choices, otherwise = "") => {
          const value = facts[key];
          const isWord = typeof value === "string" || typeof value === "boolean";
          return isWord && Object.hasOwn(choices, String(value)) ? String(choices[String(value)]) : otherwise;
        }
      };
    }
  }),
  8011: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => headline
    });
    var reason_codes = __webpack_require__(7273);
    var waiting = __webpack_require__(4151);
    var fact_reader = __webpack_require__(4369);
    function freezeEnd(verdict) {
      const row = verdict.rules.find(({code, outcome}) => code === "freeze.active" && outcome === "fail");
      return row === void 0 ? null : (0, fact_reader.VC)(row.facts, "to");
    }
    function announcedAnew(verdict) {
      const starts = verdict.rules.filter(({outcome}) => outcome === "fail").map(({facts}) => (0, 
      fact_reader.VC)(facts, "earliest-start-if-announced-now"));
      return starts.find(start => start !== null) ?? null;
    }
    function whileNotAllowed(verdict, now) {
      const {earliestStart, opensAt, closesAt, reasonCodes} = verdict;
      if (reasonCodes.includes("schedule.reversed")) return null;
      const unannounced = reasonCodes.some(reason_codes.UL);
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
      if (opensAt !== null && now < opensAt) return (0, waiting.q)(verdict) ? null : {
        kind: "opens",
        at: verdict.ahead?.clearFrom ?? opensAt
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
    function weightiest(codes) {
      return codes.find(code => !(0, reason_codes.hl)([ code ])) ?? codes[0];
    }
    function headline(verdict, messages) {
      const {decisions, labels, moments, nextMoments, reasons} = messages;
      const codes = verdict.reasonCodes;
      const cause = verdict.decision === "unverifiable" ? codes.find(code => code.startsWith("api.")) : null;
      const first = cause ?? weightiest(codes);
      const others = codes.length - 1;
      const tooEarlyOnly = (0, waiting.g)(verdict);
      const next = nextMoment(verdict);
      const parts = [];
      if (verdict.decision === "invalid" && verdict.diagnostics.length > 0) parts.push(labels.faults(verdict.diagnostics.length)); else if (first !== void 0 && !tooEarlyOnly) {
        const more = others === 0 ? "" : ` ${labels.moreReasons(others)}`;
        const foreseen = verdict.ahead?.rows[0]?.code ?? null;
        const alone = codes.length === 1 && first === "slot.not-yet-open" && foreseen !== null;
        parts.push(`${reasons[alone ? foreseen : first].brief}${more}`);
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
  739: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      ES: () => standings,
      nz: () => standsInTheWay,
      pA: () => isAllClaimed
    });
    var _rules_reason_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7273);
    var _rules_waiting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4151);
    var _fact_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4369);
    function standsInTheWay({outcome}) {
      return outcome === "fail" || outcome === "unverifiable";
    }
    function distinct(texts) {
      return [ ...new Set(texts) ];
    }
    function ofVerdict(verdict) {
      const {intervention, reasonCodes} = verdict;
      return {
        "in-vain": (0, _rules_waiting_js__WEBPACK_IMPORTED_MODULE_1__.q)(verdict),
        "api-refused": reasonCodes.includes("api.forbidden"),
        "only-reason": reasonCodes.length === 1,
        "approve-line": intervention === null ? null : `/approve ${intervention.id} ${intervention.planDigest}`
      };
    }
    function causeOf(code, all) {
      if (!code.endsWith(".unverifiable")) return null;
      const asked = all.find(each => each.startsWith("api."));
      if (asked !== void 0) return asked;
      const announced = all.find(each => each.startsWith("announcement."));
      return code === "lead-time.unverifiable" && announced !== void 0 ? announced : null;
    }
    function byWeight(codes) {
      const rank = code => codes.some(each => causeOf(each, codes) === code) ? -1 : (0, 
      _rules_reason_codes_js__WEBPACK_IMPORTED_MODULE_0__.IQ)(code);
      return [ ...codes ].sort((one, other) => rank(one) - rank(other));
    }
    function standings(verdict, messages) {
      const {labels, reasons, rules} = messages;
      const {evaluatedAt, reasonCodes} = verdict;
      const own = byWeight(reasonCodes).filter(code => causeOf(code, reasonCodes) === null);
      return own.map(code => {
        const rows = verdict.rules.filter(row => row.code === code && standsInTheWay(row));
        const facts = rows.length === 0 ? [ {} ] : rows.map(row => row.facts);
        const read = facts.map(each => (0, _fact_reader_js__WEBPACK_IMPORTED_MODULE_2__.ai)({
          ...each,
          ...ofVerdict(verdict)
        }, evaluatedAt, messages));
        const because = verdict.rules.filter(row => row.code !== null && standsInTheWay(row) && causeOf(row.code, reasonCodes) === code);
        const names = distinct(because.map(({rule}) => rules[rule].name));
        return {
          code,
          stands: [ ...distinct(read.map(reader => reasons[code].stands(reader))), ...names.length === 0 ? [] : [ labels.because(names.join(", ")) ] ],
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
      b6: () => textOf,
      yd: () => standingText
    });
    var _ahead_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78);
    var _compared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9206);
    var _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3753);
    var _escaping_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4391);
    var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8011);
    var _standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(739);
    var _wrapping_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3023);
    var _language_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8938);
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
      return (first, sentence) => (0, _wrapping_js__WEBPACK_IMPORTED_MODULE_6__.ky)((0, 
      _escaping_js__WEBPACK_IMPORTED_MODULE_7__.M_)(sentence, quotes), width, first, " ".repeat(first.length));
    }
    function subject(verdict, {labels, moments}) {
      const {intervention, evaluatedAt} = verdict;
      return [ ...intervention === null ? [] : [ (0, _escaping_js__WEBPACK_IMPORTED_MODULE_7__.RK)(intervention.id), ...intervention.urgent ? [ labels.urgent ] : [], `${labels.plan} ${(0, 
      _escaping_js__WEBPACK_IMPORTED_MODULE_7__.RK)(intervention.planDigest)}` ], evaluatedAt === null ? labels.notJudged : labels.judged(moments.stamp(evaluatedAt)), labels.zone ].join(" · ");
    }
    function faults(verdict, language, paint, width) {
      return verdict.diagnostics.flatMap(diagnostic => {
        const [, ...sentences] = diagnosticParagraphs(diagnostic, language, width);
        const {file, line, column, code} = diagnostic;
        return [ `${paint.strong(`${(0, _escaping_js__WEBPACK_IMPORTED_MODULE_7__.RK)(file)}:${line}:${column}`)} ${paint.faint(code)}`, ...sentences ];
      });
    }
    function reasons(verdict, messages, paint, paragraph) {
      return reasonLines((0, _standing_js__WEBPACK_IMPORTED_MODULE_4__.ES)(verdict, messages), paint, paragraph);
    }
    function reasonLines(shown, paint, paragraph) {
      return shown.flatMap(({code, stands, unblock}) => [ ...stands.flatMap(sentence => paragraph("✗ ", sentence)).map(paint.bad), ...unblock.flatMap(sentence => paragraph("  → ", sentence)), `  ${paint.faint(code)}` ]);
    }
    function rules(verdict, messages, paint, paragraph, width) {
      const {grades, outcomes} = messages;
      const names = verdict.rules.map(({rule}) => messages.rules[rule].name);
      const words = verdict.rules.map(({outcome}) => outcomes[outcome].word);
      const evidence = verdict.rules.map(row => row.evidence === null ? "–" : grades[row.evidence].word);
      return verdict.rules.flatMap((row, index) => {
        const columns = [ SIGNS[row.outcome], (0, _wrapping_js__WEBPACK_IMPORTED_MODULE_6__.jC)(String(names[index]), names), (0, 
        _wrapping_js__WEBPACK_IMPORTED_MODULE_6__.jC)(String(words[index]), words), (0, 
        _wrapping_js__WEBPACK_IMPORTED_MODULE_6__.jC)(String(evidence[index]), evidence) ];
        const heads = rowLines(columns.join("  "), row.code ?? "", width);
        const colour = {
          pass: paint.good,
          fail: paint.bad,
          unverifiable: paint.bad
        };
        const tint = row.outcome in colour ? colour[row.outcome] : paint.faint;
        const repeated = (0, _compared_js__WEBPACK_IMPORTED_MODULE_1__.CV)(row, verdict.rules[index - 1]);
        const facts = repeated ? "" : (0, _compared_js__WEBPACK_IMPORTED_MODULE_1__.CA)(row, messages).join(" · ");
        return [ ...heads.map(tint), ...facts === "" ? [] : paragraph("     ", facts).map(paint.faint) ];
      });
    }
    function rowLines(columns, code, width) {
      const line = `${columns}  ${code}`.trimEnd();
      if ((0, _wrapping_js__WEBPACK_IMPORTED_MODULE_6__.qz)(line) <= width) return [ line ];
      const lines = (0, _wrapping_js__WEBPACK_IMPORTED_MODULE_6__.ky)(columns.trimEnd().replace(/ {2,}/g, "  "), width, "", "   ");
      return code === "" ? lines : [ ...lines, `   ${code}` ];
    }
    function textOf(verdict, options) {
      const messages = (0, _language_js__WEBPACK_IMPORTED_MODULE_5__.w)(options.language);
      const width = Math.min(WIDEST, options.columns ?? WIDEST);
      const paragraph = paragraphs(messages, width);
      const {labels} = messages;
      const paint = paintOf(options.colour);
      const tint = ALLOWED.has(verdict.decision) ? paint.good : paint.bad;
      const section = (title, lines) => lines.length === 0 ? [] : [ "", paint.strong(title), ...lines ];
      return [ ...(0, _wrapping_js__WEBPACK_IMPORTED_MODULE_6__.ky)((0, _headline_js__WEBPACK_IMPORTED_MODULE_3__.P)(verdict, messages), width, "", "").map(tint), ...(0, 
      _wrapping_js__WEBPACK_IMPORTED_MODULE_6__.ky)(subject(verdict, messages), width, "", "").map(paint.faint), ...(0, 
      _standing_js__WEBPACK_IMPORTED_MODULE_4__.pA)(verdict) ? (0, _wrapping_js__WEBPACK_IMPORTED_MODULE_6__.ky)(labels.allClaimed, width, "! ", "  ") : [], ...verdict.decision === "error" ? (0, 
      _wrapping_js__WEBPACK_IMPORTED_MODULE_6__.ky)(labels.errorHelp, width, "! ", "  ") : [], ...(0, 
      _ahead_js__WEBPACK_IMPORTED_MODULE_0__.O)(verdict, messages).flatMap(each => paragraph("! ", each)), ...section(labels.faultsInFiles, faults(verdict, options.language, paint, width)), ...section(labels.standsInTheWay, reasons(verdict, messages, paint, paragraph)), ...section(labels.rules, rules(verdict, messages, paint, paragraph, width)), "" ].join("\n");
    }
    function diagnosticParagraphs(diagnostic, language, columns) {
      const {message, remedy} = (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_2__._g)(diagnostic, language);
      const {file, line, column, code, excerpt} = diagnostic;
      const paragraph = paragraphs((0, _language_js__WEBPACK_IMPORTED_MODULE_5__.w)(language), Math.min(WIDEST, columns));
      return [ `${(0, _escaping_js__WEBPACK_IMPORTED_MODULE_7__.RK)(file)}:${line}:${column} ${code}`, ...excerpt === void 0 ? [] : [ `  ${String(line).padStart(4)} | ${(0, 
      _escaping_js__WEBPACK_IMPORTED_MODULE_7__.RK)(excerpt)}` ], ...paragraph("  ", message), ...paragraph("  → ", remedy) ];
    }
    function diagnosticLines(diagnostics, language) {
      const {quotes} = (0, _language_js__WEBPACK_IMPORTED_MODULE_5__.w)(language);
      return diagnostics.map(diagnostic => {
        const {message, remedy} = (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_2__._g)(diagnostic, language);
        const {file, line, column, code} = diagnostic;
        const place = `${(0, _escaping_js__WEBPACK_IMPORTED_MODULE_7__.RK)(file)}:${line}:${column}`;
        return `${place} ${code} ${(0, _escaping_js__WEBPACK_IMPORTED_MODULE_7__.M_)(`${message} → ${remedy}`, quotes)}`;
      });
    }
    function standingText(verdict, codes, options) {
      const messages = (0, _language_js__WEBPACK_IMPORTED_MODULE_5__.w)(options.language);
      const paragraph = paragraphs(messages, Math.min(WIDEST, options.columns));
      const kept = (0, _standing_js__WEBPACK_IMPORTED_MODULE_4__.ES)(verdict, messages).filter(({code}) => codes.includes(code));
      return reasonLines(kept, paintOf(options.colour), paragraph).join("\n");
    }
  }),
  7273: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      IQ: () => rankOf,
      OE: () => REASON_CODES,
      UL: () => isUntilAnnounced,
      VV: () => placeIn,
      hg: () => showsInFiles,
      hl: () => isTimeAlone,
      mk: () => isForEver
    });
    const plan = (...keys) => {
      const [first, ...others] = keys;
      return {
        in: "intervention",
        keys: [ first.split(" "), ...others.map(key => key.split(" ")) ]
      };
    };
    const solution = key => ({
      in: ".ezdrav/solution.yml",
      keys: [ key.split(" ") ]
    });
    const roster = key => ({
      in: ".ezdrav/staff.yml",
      keys: [ [ key ] ]
    });
    const REASONS = {
      "file.missing": [ "until-mended", "night", null ],
      "file.invalid": [ "until-mended", "night", null ],
      "file.personal-data": [ "until-mended", "night", null ],
      "rules.loosened": [ "until-mended", "night", solution("version") ],
      "rules.unverifiable": [ "until-mended", "night", null ],
      "target.withdrawn": [ "for-ever", "night", plan("status") ],
      "target.no-release": [ "for-ever", "night", plan("release tag") ],
      "target.tag-mismatch": [ "until-mended", "night", plan("release tag") ],
      "target.commit-mismatch": [ "for-ever", "night", plan("release commit", "release tag") ],
      "target.environment-mismatch": [ "for-ever", "night", plan("environment") ],
      "target.ambiguous": [ "until-mended", "night", plan("release tag") ],
      "target.finished": [ "for-ever", "night", plan("outcome") ],
      "target.draft": [ "until-mended", "night", plan("status") ],
      "target.unverifiable": [ "until-mended", "night", plan("release tag") ],
      "announcement.missing": [ "until-announced", "night", plan("announcement", "id") ],
      "announcement.recipient-missing": [ "until-mended", "files", plan("announcement recipients") ],
      "announcement.in-future": [ "until-mended", "files", plan("announcement sent-at") ],
      "announcement.no-reference": [ "until-mended", "files", plan("announcement reference") ],
      "announcement.reference-malformed": [ "until-mended", "files", plan("announcement reference") ],
      "announcement.plan-changed": [ "until-announced", "files", plan("announcement plan") ],
      "announcement.unverifiable": [ "until-mended", "night", plan("announcement", "id") ],
      "lead-time.too-short": [ "for-ever", "files", plan("announcement sent-at", "schedule start") ],
      "lead-time.unverifiable": [ "until-mended", "night", plan("announcement sent-at", "schedule start") ],
      "approval.client-missing": [ "until-mended", "night", plan("approvals client", "id") ],
      "approval.ezdrav-ict-missing": [ "until-mended", "night", plan("approvals ezdrav-ict", "id") ],
      "approval.before-announcement": [ "until-mended", "files", plan("approvals", "announcement sent-at") ],
      "approval.in-future": [ "until-mended", "files", plan("approvals") ],
      "approval.same-party": [ "until-mended", "files", plan("approvals") ],
      "approval.same-reference": [ "until-mended", "files", plan("approvals") ],
      "approval.reference-malformed": [ "until-mended", "files", plan("approvals") ],
      "approval.self": [ "until-mended", "night", plan("approvals") ],
      "approval.plan-changed": [ "until-mended", "files", plan("approvals") ],
      "approval.edited": [ "until-mended", "night", plan("approvals") ],
      "approval.not-authorised": [ "until-mended", "night", plan("approvals") ],
      "approval.unverifiable": [ "until-mended", "night", plan("approvals") ],
      "schedule.outside-window": [ "for-ever", "files", plan("schedule start") ],
      "schedule.spans-nights": [ "for-ever", "files", plan("schedule end") ],
      "schedule.reversed": [ "for-ever", "files", plan("schedule end") ],
      "slot.not-yet-open": [ "for-a-time", "night", plan("schedule start") ],
      "slot.over": [ "for-ever", "night", plan("schedule end") ],
      "fit.too-late": [ "for-ever", "night", plan("schedule work-minutes", "schedule end") ],
      "fit.longer-than-slot": [ "for-ever", "files", plan("schedule work-minutes", "schedule end") ],
      "freeze.active": [ "for-a-time", "night", solution("freezes") ],
      "urgent.unjustified": [ "until-mended", "files", plan("urgent reason") ],
      "urgent.no-incident": [ "until-mended", "files", plan("urgent incident") ],
      "urgent.not-authorised": [ "until-mended", "night", solution("urgent-authorities") ],
      "urgent.not-notified": [ "until-mended", "night", plan("urgent notification") ],
      "urgent.recipient-missing": [ "until-mended", "files", plan("urgent notification recipients") ],
      "urgent.plan-changed": [ "until-mended", "files", plan("urgent notification plan") ],
      "urgent.notified-in-future": [ "until-mended", "files", plan("urgent notification sent-at") ],
      "urgent.expired": [ "until-mended", "night", plan("urgent notification sent-at") ],
      "urgent.unverifiable": [ "until-mended", "night", plan("urgent notification") ],
      "staff.departed": [ "until-mended", "night", roster("staff") ],
      "staff.unknown": [ "until-mended", "night", roster("staff") ],
      "staff.no-statement": [ "until-mended", "night", roster("staff") ],
      "staff.not-eligible": [ "until-mended", "night", roster("staff") ],
      "staff.unverifiable": [ "until-mended", "night", null ],
      "clock.unverifiable": [ "until-mended", "night", null ],
      "api.forbidden": [ "until-mended", "night", null ],
      "api.rate-limited": [ "until-mended", "night", null ],
      "api.unavailable": [ "until-mended", "night", null ],
      "api.malformed": [ "until-mended", "night", null ],
      "event.not-allowed": [ "for-ever", "night", null ]
    };
    const REASON_CODES = Object.keys(REASONS);
    function reasonOf(code) {
      return REASONS[code];
    }
    function placeIn(code) {
      const [, , place] = reasonOf(code);
      return place;
    }
    function showsInFiles(code) {
      const [, shows] = reasonOf(code);
      return shows === "files";
    }
    function isUntilAnnounced(code) {
      return lasts(code) === "until-announced";
    }
    function isTimeAlone(codes) {
      return codes.length > 0 && codes.every(code => lasts(code) === "for-a-time");
    }
    function isForEver(codes) {
      return codes.some(code => lasts(code) === "for-ever");
    }
    function rankOf(code) {
      const how = lasts(code);
      if (how === "for-a-time") return 2;
      return how === "until-mended" ? 1 : 0;
    }
    function lasts(code) {
      const [lasting] = reasonOf(code);
      return lasting;
    }
  }),
  4151: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      g: () => isOnlyTooEarly,
      q: () => waitsInVain
    });
    var _reason_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7273);
    function waitsInVain({reasonCodes, ahead}) {
      return (0, _reason_codes_js__WEBPACK_IMPORTED_MODULE_0__.mk)(reasonCodes) || ahead !== null && ahead.clearFrom === null;
    }
    function isOnlyTooEarly(verdict) {
      return verdict.reasonCodes.join() === "slot.not-yet-open" && !waitsInVain(verdict);
    }
  })
};

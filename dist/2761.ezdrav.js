export const id = 2761;

export const ids = [ 2761 ];

export const modules = {
  2761: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      CB: () => concludeFailure,
      gx: () => concludeList,
      jU: () => concludeProblem,
      F_: () => concludeVerdict
    });
    var annotations = __webpack_require__(6241);
    var json = __webpack_require__(9665);
    var escaping = __webpack_require__(4391);
    var report_language = __webpack_require__(8938);
    function failureSentence(failure, language) {
      const words = (0, report_language.w)(language).failure;
      switch (failure.kind) {
       case "input":
        return words.input(failure.name, failure.expected);

       case "runner":
        return words.runner(failure.name);

       case "cancelled":
        return words.cancelled(failure.name);

       case "unanswered":
        return words.unanswered();

       case "unwritten":
        return words.unwritten((0, escaping.TL)(failure.detail));

       case "unexpected":
        return words.unexpected((0, escaping.TL)(failure.detail));
      }
    }
    var outputs = __webpack_require__(4121);
    var summary = __webpack_require__(1551);
    var report_text = __webpack_require__(3920);
    var modes_remark = __webpack_require__(8343);
    var versions = __webpack_require__(498);
    var problem_words = __webpack_require__(9964);
    function concludeVerdict(verdict, telling) {
      const {language} = telling;
      const remark = (0, modes_remark.M)(verdict);
      return {
        exitCode: verdict.allowed ? 0 : 1,
        outputs: (0, outputs.Y)(verdict),
        log: (0, report_text.b6)(verdict, {
          language,
          colour: false
        }),
        summary: (0, summary.Y)(verdict, language),
        annotations: [ ...(0, annotations.Ih)(verdict, telling), ...remark === null ? [] : [ remark ] ],
        report: (0, json.L)(verdict, versions.S, language)
      };
    }
    function concludeList(text, report, whole) {
      return {
        exitCode: whole ? 0 : 1,
        outputs: {},
        log: text,
        summary: `<pre>${text.split("\n").map(escaping.js).join("\n")}</pre>\n`,
        annotations: [],
        report
      };
    }
    function concludeProblem(problem, language) {
      const {request, permission} = problem;
      const messages = (0, report_language.w)(language);
      const said = (0, escaping.M_)((0, problem_words.R)(problem, messages), messages.quotes);
      const lacking = permission === void 0 ? "" : ` (${permission})`;
      return concludeFailure({
        kind: "unexpected",
        detail: `${request}: ${said}${lacking}`
      }, language);
    }
    function concludeFailure(failure, language = "en") {
      const verdict = brokenOff();
      const sentence = failureSentence(failure, language);
      const line = (0, escaping.M_)(sentence, (0, report_language.w)(language).quotes);
      return {
        exitCode: 1,
        outputs: (0, outputs.Y)(verdict),
        log: `${(0, report_text.b6)(verdict, {
          language,
          colour: false
        })}\n${line}\n`,
        summary: `${(0, summary.Y)(verdict, language)}\n\n${(0, escaping.AO)(sentence)}\n`,
        annotations: [ {
          level: "error",
          title: "error",
          message: line
        } ],
        report: (0, json.L)(verdict, versions.S, language)
      };
    }
    function brokenOff() {
      return {
        decision: "error",
        allowed: false,
        reasonCodes: [],
        intervention: null,
        evaluatedAt: null,
        opensAt: null,
        closesAt: null,
        validUntil: null,
        earliestStart: null,
        ahead: null,
        rules: [],
        diagnostics: []
      };
    }
  }),
  8343: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => remarkOf,
      Z: () => isRefusedForTime
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9466);
    var _rules_reason_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7273);
    var _rules_waiting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4151);
    const TITLE = "ezdrav-gate";
    const SHAPE = /^refused for time alone: [A-Za-z0-9._-]{1,64} sha256:[0-9a-f]{64} opens \S+ closes \S+$/;
    function remarkOf(verdict) {
      const {intervention, opensAt, closesAt, reasonCodes} = verdict;
      if (intervention === null || !(0, _rules_reason_codes_js__WEBPACK_IMPORTED_MODULE_0__.hl)(reasonCodes)) return null;
      if ((0, _rules_waiting_js__WEBPACK_IMPORTED_MODULE_1__.q)(verdict)) return null;
      const moment = at => at === null ? "-" : (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_2__.tK)(at);
      const plan = `${intervention.id} ${intervention.planDigest}`;
      return {
        level: "notice",
        title: TITLE,
        message: `refused for time alone: ${plan} opens ${moment(opensAt)} closes ${moment(closesAt)}`
      };
    }
    function isRefusedForTime(annotations) {
      return annotations.some(({title, message}) => title === TITLE && SHAPE.test(message));
    }
  }),
  6241: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I3: () => diagnosticAnnotations,
      Ih: () => annotationsOf,
      Oq: () => tenOfEach,
      VZ: () => allDiagnosticAnnotations
    });
    var _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3753);
    var _escaping_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4391);
    var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5883);
    var _standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(739);
    var _language_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8938);
    const MOST_OF_A_KIND = 10;
    function cut(all, language) {
      if (all.length <= MOST_OF_A_KIND) return all;
      const {labels} = (0, _language_js__WEBPACK_IMPORTED_MODULE_3__.w)(language);
      const shown = all.slice(0, MOST_OF_A_KIND - 1);
      const rest = all.slice(MOST_OF_A_KIND - 1);
      const titles = [ ...new Set(rest.map(({title}) => title)) ].join(", ");
      return [ ...shown, ...rest.slice(0, 1).map(({level}) => ({
        level,
        title: labels.andMore(rest.length),
        message: titles
      })) ];
    }
    function tenOfEach(all, language) {
      return [ "error", "warning" ].flatMap(kind => cut(all.filter(({level}) => level === kind), language));
    }
    function allDiagnosticAnnotations(diagnostics, language) {
      return diagnostics.map(diagnostic => {
        const {file, line, column, code} = diagnostic;
        const message = (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__.Dh)(diagnostic, language);
        return {
          level: "error",
          title: code,
          message,
          file: (0, _escaping_js__WEBPACK_IMPORTED_MODULE_4__.RK)(file),
          line,
          column
        };
      });
    }
    function diagnosticAnnotations(diagnostics, language) {
      return cut(allDiagnosticAnnotations(diagnostics, language), language);
    }
    function reasonAnnotations(verdict, telling) {
      const messages = (0, _language_js__WEBPACK_IMPORTED_MODULE_3__.w)(telling.language);
      return (0, _standing_js__WEBPACK_IMPORTED_MODULE_2__.ES)(verdict, messages).map(({code, stands, unblock}) => ({
        level: "error",
        title: code,
        message: (0, _escaping_js__WEBPACK_IMPORTED_MODULE_4__.M_)([ ...stands, ...unblock ].join(" "), messages.quotes),
        ...(0, _places_js__WEBPACK_IMPORTED_MODULE_1__.$)(code, telling)
      }));
    }
    function clockWarnings(verdict, {language}) {
      const {labels, values} = (0, _language_js__WEBPACK_IMPORTED_MODULE_3__.w)(language);
      return verdict.rules.flatMap(({facts}) => {
        const runner = facts["runner-clock"];
        const words = typeof runner === "string" ? values[runner] : void 0;
        return words === void 0 ? [] : [ {
          level: "warning",
          title: labels.runnerClock,
          message: `${words}.`
        } ];
      });
    }
    function annotationsOf(verdict, telling) {
      const {language} = telling;
      if (verdict.diagnostics.length > 0) return diagnosticAnnotations(verdict.diagnostics, language);
      return tenOfEach([ ...reasonAnnotations(verdict, telling), ...clockWarnings(verdict, telling) ], language);
    }
  }),
  9665: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I: () => isoOrNull,
      L: () => jsonReport
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9466);
    var _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3753);
    var _fact_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4369);
    function isoOrNull(at) {
      return at === null ? null : (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_2__.tK)(at);
    }
    function jsonValue(value) {
      if ((0, _fact_reader_js__WEBPACK_IMPORTED_MODULE_1__.ii)(value)) return (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_2__.tK)(value.at);
      if (Array.isArray(value)) return value.map(jsonValue);
      return (0, _fact_reader_js__WEBPACK_IMPORTED_MODULE_1__.IZ)(value) ? jsonFacts(value) : value;
    }
    function jsonFacts(facts) {
      return Object.fromEntries(Object.entries(facts).map(([key, value]) => [ key, jsonValue(value) ]));
    }
    function jsonRow({rule, outcome, code, evidence, facts}) {
      return {
        rule,
        outcome,
        code,
        evidence,
        facts: jsonFacts(facts)
      };
    }
    function jsonReport(verdict, versions, language) {
      const {intervention} = verdict;
      return {
        schema: 1,
        decision: verdict.decision,
        allowed: verdict.allowed,
        "reason-codes": verdict.reasonCodes,
        intervention: intervention && {
          id: intervention.id,
          "plan-digest": intervention.planDigest,
          urgent: intervention.urgent
        },
        "evaluated-at": isoOrNull(verdict.evaluatedAt),
        "opens-at": isoOrNull(verdict.opensAt),
        "closes-at": isoOrNull(verdict.closesAt),
        "valid-until": isoOrNull(verdict.validUntil),
        "earliest-start": isoOrNull(verdict.earliestStart),
        ahead: verdict.ahead && {
          "clear-from": isoOrNull(verdict.ahead.clearFrom),
          "contract-ended": verdict.ahead.contractEnded,
          rules: verdict.ahead.rows.map(jsonRow)
        },
        rules: verdict.rules.map(jsonRow),
        diagnostics: verdict.diagnostics.map(diagnostic => ({
          file: diagnostic.file,
          line: diagnostic.line,
          column: diagnostic.column,
          code: diagnostic.code,
          message: (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__.Dh)(diagnostic, language)
        })),
        versions: {
          product: versions.product,
          calendar: versions.calendar,
          tzdata: versions.tzdata
        }
      };
    }
  }),
  4121: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Y: () => outputsOf
    });
    var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9665);
    const ID = /^[A-Za-z0-9._-]{1,64}$/;
    const DIGEST = /^sha256:[0-9a-f]{64}$/;
    function only(pattern, text) {
      return text !== void 0 && pattern.test(text) ? text : "";
    }
    function outputsOf(verdict) {
      return {
        decision: verdict.decision,
        allowed: String(verdict.allowed),
        "reason-codes": verdict.reasonCodes.join(","),
        "intervention-id": only(ID, verdict.intervention?.id),
        "plan-digest": only(DIGEST, verdict.intervention?.planDigest),
        "opens-at": (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.I)(verdict.opensAt) ?? "",
        "closes-at": (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.I)(verdict.closesAt) ?? "",
        "valid-until": (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.I)(verdict.validUntil) ?? "",
        "earliest-start": (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.I)(verdict.earliestStart) ?? ""
      };
    }
  }),
  5883: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => placeOf
    });
    var _rules_reason_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7273);
    var _escaping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4391);
    function placeOf(code, files) {
      const place = (0, _rules_reason_codes_js__WEBPACK_IMPORTED_MODULE_0__.VV)(code);
      if (place === null) return null;
      const file = place.in === "intervention" ? files.file : place.in;
      const locate = file === null ? void 0 : files.locate.get(file);
      if (file === null || locate === void 0) return null;
      const top = locate([]);
      const places = place.keys.map(key => locate(key));
      const written = places.find(({line, column}) => line !== top.line || column !== top.column);
      return {
        file: (0, _escaping_js__WEBPACK_IMPORTED_MODULE_1__.RK)(file),
        ...written ?? top
      };
    }
  }),
  9964: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      R: () => problemDetail
    });
    var _escaping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4391);
    var _fact_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4369);
    function problemDetail({flaw, detail}, messages) {
      if (flaw !== void 0) return (0, _fact_reader_js__WEBPACK_IMPORTED_MODULE_0__.MS)({
        why: flaw.why,
        ...flaw.values
      }, messages);
      return detail === "" ? "" : (0, _escaping_js__WEBPACK_IMPORTED_MODULE_1__.TL)(detail);
    }
  }),
  1551: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Y: () => summaryOf
    });
    var waiting = __webpack_require__(4151);
    var ahead = __webpack_require__(78);
    var headline = __webpack_require__(8011);
    var compared = __webpack_require__(9206);
    var diagnostic_message = __webpack_require__(3753);
    var escaping = __webpack_require__(4391);
    var fact_reader = __webpack_require__(4369);
    var standing = __webpack_require__(739);
    var report_language = __webpack_require__(8938);
    function listed(items, cut, messages, write, wrap) {
      const rest = items.length - cut.items;
      const shown = items.slice(0, cut.items).map(write);
      return [ ...shown, ...rest > 0 ? [ wrap((0, escaping.js)(messages.labels.andMore(rest))) ] : [] ].join("\n");
    }
    function faultsSection(verdict, language, cut) {
      if (verdict.diagnostics.length === 0) return null;
      const messages = (0, report_language.w)(language);
      const said = sentence => (0, escaping.hy)((0, escaping.vI)(sentence, cut.characters));
      const item = diagnostic => {
        const {message, remedy} = (0, diagnostic_message._g)(diagnostic, language);
        const place = `${(0, escaping.vI)(diagnostic.file, cut.characters)}:${diagnostic.line}:${diagnostic.column}`;
        return `<li>${(0, escaping.h8)(place)} <b>${said(message)}</b><br>${said(remedy)} <sub>${(0, 
        escaping.h8)(diagnostic.code)}</sub></li>`;
      };
      const list = listed(verdict.diagnostics, cut, messages, item, text => `<li>${text}</li>`);
      return `### ${messages.labels.faultsInFiles}\n\n<ol>\n${list}\n</ol>`;
    }
    function reasonsSection(verdict, messages, cut) {
      const {labels} = messages;
      const all = (0, standing.ES)(verdict, messages);
      if (all.length === 0) return null;
      const column = sentences => listed(sentences, {
        ...cut,
        items: cut.sentences
      }, messages, sentence => (0, escaping.hy)((0, escaping.vI)(sentence, cut.characters)), String).replaceAll("\n", "<br>");
      const row = ({code, stands, unblock}) => `<tr><td><b>${column(stands)}</b><br><sub>${(0, 
      escaping.h8)(code)}</sub></td><td>${column(unblock)}</td></tr>`;
      return [ `### ${labels.standsInTheWay}`, "", "<table>", `<tr><th>${(0, escaping.js)(labels.reason)}</th><th>${(0, 
      escaping.js)(labels.whatToDo)}</th></tr>`, listed(all, cut, messages, row, text => `<tr><td colspan="2">${text}</td></tr>`), "</table>" ].join("\n");
    }
    const SIGNS = {
      pass: "✅",
      fail: "❌",
      unverifiable: "❓",
      waived: "➖",
      reported: "ℹ️",
      "not-applicable": "➖"
    };
    function cell(facts, characters) {
      let room = characters;
      const shown = [];
      for (const fact of facts) {
        if (room <= 1) break;
        shown.push((0, escaping.hy)((0, escaping.vI)(fact, room)));
        room -= fact.length;
      }
      return shown.join(" · ");
    }
    function wouldStand(row, verdict, messages) {
      if (row.code === null || (0, standing.nz)(row)) return [];
      const reader = (0, fact_reader.ai)(row.facts, verdict.evaluatedAt, messages);
      return [ `${messages.labels.wouldStand} ${messages.reasons[row.code].stands(reader)}` ];
    }
    function rulesSection(verdict, messages, cut) {
      const {grades, labels, outcomes, rules} = messages;
      if (verdict.rules.length === 0) return `<p>${(0, escaping.js)(labels.nothingJudged)}</p>`;
      const line = (row, index) => {
        const facts = (0, compared.CV)(row, verdict.rules[index - 1]) ? [] : (0, compared.CA)(row, messages);
        const said = [ ...wouldStand(row, verdict, messages), ...facts ];
        const code = row.code === null ? "" : `<sub>${(0, escaping.h8)(row.code)}</sub> `;
        const cells = [ (0, escaping.js)(rules[row.rule].name), `${SIGNS[row.outcome]} ${(0, 
        escaping.js)(outcomes[row.outcome].word)}`, row.evidence === null ? "–" : (0, escaping.js)(grades[row.evidence].word), `${code}${cell(said, cut.characters)}` ];
        return `<tr>${cells.map(content => `<td>${content}</td>`).join("")}</tr>`;
      };
      const heads = [ labels.rule, labels.outcome, labels.evidence, labels.compared ];
      return [ `### ${labels.rules}`, "", "<table>", `<tr>${heads.map(head => `<th>${(0, 
      escaping.js)(head)}</th>`).join("")}</tr>`, listed(verdict.rules, cut, messages, line, text => `<tr><td colspan="4">${text}</td></tr>`), "</table>" ].join("\n");
    }
    function glossary(entries) {
      const items = entries.map(({word, note}) => `<li><b>${(0, escaping.js)(word)}</b> – ${(0, 
      escaping.js)(note)}</li>`);
      return `<ul>${items.join("")}</ul>`;
    }
    function allFacts(verdict, messages, cut) {
      const rows = verdict.rules.filter((row, index) => !(0, compared.CV)(row, verdict.rules[index - 1]) && Object.keys(row.facts).length > 0);
      if (rows.length === 0) return [];
      const line = row => {
        const facts = cell((0, compared.mU)(row, messages), cut.characters);
        return `<tr><td>${(0, escaping.js)(messages.rules[row.rule].name)}</td><td>${facts}</td></tr>`;
      };
      const rest = text => `<tr><td colspan="2">${text}</td></tr>`;
      return [ "<table>", listed(rows, cut, messages, line, rest), "</table>" ];
    }
    function detailsSection(verdict, messages, cut) {
      const {grades, labels, outcomes} = messages;
      const grade = Object.entries(grades).filter(([name]) => verdict.rules.some(({evidence}) => evidence === name)).map(([, entry]) => entry);
      const outcome = Object.entries(outcomes).filter(([name]) => verdict.rules.some(row => row.outcome === name)).map(([, entry]) => entry);
      const codes = verdict.reasonCodes.map(escaping.h8).join(", ");
      return [ "<details>", `<summary>${(0, escaping.js)(labels.details)}</summary>`, "<dl>", verdict.intervention === null ? "" : `<dt>${(0, 
      escaping.js)(labels.plan)}</dt><dd>${(0, escaping.h8)((0, escaping.vI)(verdict.intervention.planDigest, 80))}</dd>`, codes === "" ? "" : `<dt>${(0, 
      escaping.js)(labels.reasonCodes)}</dt><dd>${codes}</dd>`, grade.length === 0 ? "" : `<dt>${(0, 
      escaping.js)(labels.evidenceGrades)}</dt><dd>${glossary(grade)}</dd>`, outcome.length === 0 ? "" : `<dt>${(0, 
      escaping.js)(labels.ruleOutcomes)}</dt><dd>${glossary(outcome)}</dd>`, "</dl>", ...allFacts(verdict, messages, cut), "</details>" ].filter(line => line !== "").join("\n");
    }
    var instant = __webpack_require__(9466);
    var calendar_window = __webpack_require__(9467);
    var zone = __webpack_require__(7209);
    function gantt(title, head, sections) {
      const described = sections.flatMap(({bars}) => bars.map(({label}) => (0, escaping._b)(label)));
      const lines = sections.flatMap(({label, bars}) => [ `    section ${(0, escaping._b)(label)}`, ...bars.map(bar => `    ${(0, 
      escaping._b)(bar.label)} :${bar.look}, ${bar.from}, ${bar.to}`) ]);
      return [ "gantt", `    accTitle: ${(0, escaping._b)(title)}`, `    accDescr: ${described.join(", ")}`, `    title ${(0, 
      escaping._b)(title)}`, ...head.map(line => `    ${line}`), "    todayMarker off", ...lines ].join("\n");
    }
    function factsOf(verdict, rule) {
      return verdict.rules.find(row => row.rule === rule)?.facts ?? {};
    }
    function windowAround(verdict, slot) {
      const facts = factsOf(verdict, "schedule");
      const start = (0, fact_reader.VC)(facts, "window-opens-at");
      const end = (0, fact_reader.VC)(facts, "window-closes-at");
      if (start !== null && end !== null) return {
        start,
        end
      };
      return (0, calendar_window.iV)((0, calendar_window.kB)(slot.start), calendar_window.hu, facts["downtime"] === true);
    }
    const clock = at => (0, zone.HJ)(at).replace(":", ".");
    const minute = at => (0, zone.dE)(at).replace("T", " ");
    function moment(label, at, look) {
      return {
        look,
        label: `${label} ${clock(at)}`,
        from: minute(at),
        to: "0m"
      };
    }
    function span(label, {start, end}, look) {
      const hours = `${clock(start)} - ${clock(end)}`;
      return {
        look,
        label: `${label} ${hours}`,
        from: minute(start),
        to: minute(end)
      };
    }
    const NEAR = 12 * instant.dp;
    function isNowInPicture(verdict) {
      const {evaluatedAt: now, opensAt, closesAt} = verdict;
      if (now === null || opensAt === null || closesAt === null) return false;
      return now >= (0, instant.tY)(opensAt, -NEAR) && now <= (0, instant.tY)(closesAt, NEAR);
    }
    function nightPicture(verdict, messages) {
      const {evaluatedAt: now, opensAt, closesAt} = verdict;
      if (opensAt === null || closesAt === null) return null;
      if (closesAt <= opensAt || closesAt - opensAt > 4 * NEAR) return null;
      const {picture, moments} = messages;
      const slot = {
        start: opensAt,
        end: closesAt
      };
      const window = windowAround(verdict, slot);
      const lastStart = (0, fact_reader.VC)(factsOf(verdict, "fit"), "last-start");
      const points = [];
      if (now !== null && isNowInPicture(verdict)) points.push(moment(picture.now, now, "crit, milestone"));
      if (lastStart !== null) points.push(moment(picture.lastStart, lastStart, "milestone"));
      points.push(moment(picture.end, closesAt, "milestone"));
      return gantt(picture.nightTitle(moments.day((0, calendar_window.kB)(opensAt))), [ "dateFormat YYYY-MM-DD HH:mm", "axisFormat %H:%M" ], [ {
        label: picture.night,
        bars: [ span(picture.window, window, "done"), span(picture.slot, slot, "active") ]
      }, {
        label: picture.moments,
        bars: points
      } ]);
    }
    const DAYS_DRAWN = 16;
    function datesIn(value) {
      if (!Array.isArray(value)) return [];
      return value.map(item => (0, fact_reader.IZ)(item) ? item["date"] : item).filter(fact_reader.$P);
    }
    function leadTimePicture(verdict, messages) {
      const facts = factsOf(verdict, "lead-time");
      const announced = (0, fact_reader.VC)(facts, "announced-at");
      const start = verdict.opensAt;
      const counted = datesIn(facts["counted"]);
      const skipped = datesIn(facts["skipped"]);
      if (announced === null || start === null || counted.length + skipped.length === 0) return null;
      const {picture, moments, labels} = messages;
      const days = [ ...counted, ...skipped ].sort();
      const drawn = days.slice(0, DAYS_DRAWN);
      const bars = drawn.map(date => {
        const counts = counted.includes(date);
        return {
          look: counts ? "active" : "done",
          label: `${moments.day(date)} - ${counts ? picture.counts : picture.skipped}`,
          from: date,
          to: "1d"
        };
      });
      const rest = days.length - drawn.length;
      const announcedOn = (0, zone.gD)(announced);
      const startOn = (0, zone.gD)(start);
      const look = verdict.reasonCodes.includes("lead-time.too-short") ? "crit, milestone" : "milestone";
      return gantt(picture.leadTime, [ "dateFormat YYYY-MM-DD", "axisFormat ·" ], [ {
        label: picture.announced,
        bars: [ {
          look: "milestone",
          label: `${picture.announced} ${moments.day(announcedOn)}`,
          from: announcedOn,
          to: "1d"
        } ]
      }, {
        label: rest === 0 ? picture.days : `${picture.days} ${labels.andMore(rest)}`,
        bars: [ ...bars, {
          look,
          label: picture.start,
          from: startOn,
          to: "1d"
        } ]
      } ]);
    }
    const SUMMARY_BYTES = 65536;
    const CUTS = [ {
      items: 100,
      sentences: 10,
      characters: 1200
    }, {
      items: 30,
      sentences: 3,
      characters: 600
    }, {
      items: 10,
      sentences: 2,
      characters: 500
    }, {
      items: 6,
      sentences: 1,
      characters: 240
    } ];
    const summary_SIGNS = {
      allow: "✅",
      "allow-urgent": "✅",
      deny: "⛔",
      unverifiable: "⛔",
      invalid: "⛔",
      error: "⛔"
    };
    function signOf(verdict) {
      return (0, waiting.g)(verdict) ? "⏳" : summary_SIGNS[verdict.decision];
    }
    function subject(verdict, messages) {
      const {labels, moments} = messages;
      const {intervention, evaluatedAt, opensAt, closesAt} = verdict;
      const parts = [];
      if (intervention !== null) {
        parts.push((0, escaping.h8)((0, escaping.vI)(intervention.id, 80)));
        if (intervention.urgent) parts.push(`<b>${(0, escaping.js)(labels.urgent)}</b>`);
        parts.push(`${(0, escaping.js)(labels.plan)} ${(0, escaping.h8)(intervention.planDigest.slice(0, 19))}`);
      }
      if (opensAt !== null && closesAt !== null) parts.push((0, escaping.js)(labels.slot(moments.stamp(opensAt), moments.stamp(closesAt))));
      parts.push((0, escaping.js)(evaluatedAt === null ? labels.notJudged : labels.judged(moments.stamp(evaluatedAt))), (0, 
      escaping.js)(labels.zone));
      return `<p>${parts.join(" · ")}</p>`;
    }
    function fenced(title, diagram) {
      return `### ${title}\n\n\`\`\`mermaid\n${diagram}\n\`\`\``;
    }
    function pictures(verdict, messages) {
      const {picture, moments} = messages;
      const night = nightPicture(verdict, messages);
      const leadTime = leadTimePicture(verdict, messages);
      const sections = [];
      if (night !== null) {
        sections.push(fenced(picture.night, night));
        if (verdict.evaluatedAt !== null && !isNowInPicture(verdict)) {
          const note = picture.nowIsElsewhere(moments.stamp(verdict.evaluatedAt));
          sections.push(`<p>${(0, escaping.js)(note)}</p>`);
        }
      }
      if (leadTime !== null) sections.push(fenced(picture.leadTime, leadTime));
      return sections;
    }
    function written(verdict, language, cut) {
      const messages = (0, report_language.w)(language);
      const {labels} = messages;
      const sections = [ `## ${signOf(verdict)} ${(0, headline.P)(verdict, messages)}`, subject(verdict, messages), (0, 
      standing.pA)(verdict) ? `<p>⚠️ ${(0, escaping.js)(labels.allClaimed)}</p>` : null, verdict.allowed ? `<p>${(0, 
      escaping.js)(labels.allowedHelp)}</p>` : null, verdict.decision === "error" ? `<p>${(0, 
      escaping.js)(labels.errorHelp)}</p>` : null, ...(0, ahead.O)(verdict, messages).map(each => `<p>⚠️ ${(0, 
      escaping.hy)((0, escaping.vI)(each, cut.characters))}</p>`), faultsSection(verdict, language, cut), reasonsSection(verdict, messages, cut), ...pictures(verdict, messages), rulesSection(verdict, messages, cut), detailsSection(verdict, messages, cut) ];
      return `${sections.filter(section => section !== null).join("\n\n")}\n`;
    }
    function fits(text) {
      return (new TextEncoder).encode(text).length < SUMMARY_BYTES;
    }
    function summaryOf(verdict, language) {
      let text = "";
      for (const cut of CUTS) {
        text = written(verdict, language, cut);
        if (fits(text)) break;
      }
      return text;
    }
  })
};

export const id = 5458;

export const ids = [ 5458 ];

export const modules = {
  5458: ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {
    var modes_conclusion = __webpack_require__(2761);
    var runner_context = __webpack_require__(4092);
    var runner_inputs = __webpack_require__(2266);
    var log = __webpack_require__(2616);
    var external_node_fs_ = __webpack_require__(3024);
    var external_node_os_ = __webpack_require__(8161);
    var external_node_path_ = __webpack_require__(6760);
    var external_crypto_ = __webpack_require__(6982);
    var external_fs_ = __webpack_require__(9896);
    var external_os_ = __webpack_require__(857);
    var utils = __webpack_require__(4679);
    function issueFileCommand(command, message) {
      const filePath = process.env[`GITHUB_${command}`];
      if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
      if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
      external_fs_.appendFileSync(filePath, `${(0, utils.E)(message)}${external_os_.EOL}`, {
        encoding: "utf8"
      });
    }
    function prepareKeyValueMessage(key, value) {
      const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
      const convertedValue = (0, utils.E)(value);
      if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
      if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
      return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
    }
    const OUTPUT_NAMES = [ "decision", "allowed", "reason-codes", "intervention-id", "plan-digest", "opens-at", "closes-at", "valid-until", "earliest-start", "report", "issue-number" ];
    function setOutputs(outputs) {
      const path = process.env["GITHUB_OUTPUT"] ?? "";
      if (path === "") throw new Error("GITHUB_OUTPUT is not set");
      const before = (0, external_node_fs_.statSync)(path).size;
      const text = outputs.map(([name, value]) => `${prepareKeyValueMessage(name, value)}\n`).join("");
      try {
        (0, external_node_fs_.appendFileSync)(path, text);
      } catch (error) {
        if ((0, external_node_fs_.statSync)(path).isFile()) (0, external_node_fs_.truncateSync)(path, before);
        throw error;
      }
    }
    function appendSummary(markdown) {
      issueFileCommand("STEP_SUMMARY", markdown);
    }
    function writeReport(report) {
      const path = (0, external_node_path_.join)(process.env["RUNNER_TEMP"] || (0, external_node_os_.tmpdir)(), "ezdrav-report.json");
      (0, external_node_fs_.writeFileSync)(path, `${JSON.stringify(report, null, 2)}\n`);
      return path;
    }
    class Cancelled extends Error {
      name="Cancelled";
    }
    const GRACE = 5e3;
    async function runAction() {
      process.exitCode = 1;
      const cancellation = new AbortController;
      let conclusion = null;
      for (const signal of [ "SIGINT", "SIGTERM" ]) process.once(signal, () => {
        cancellation.abort(new Cancelled(signal));
        setTimeout(() => {
          const failure = {
            kind: "cancelled",
            name: signal
          };
          if (conclusion === null) conclude((0, modes_conclusion.CB)(failure, languageAsked()));
          process.exit(1);
        }, GRACE).unref();
      });
      process.once("beforeExit", () => {
        if (conclusion === null) conclude((0, modes_conclusion.CB)({
          kind: "unanswered"
        }, languageAsked()));
      });
      try {
        const inputs = (0, runner_inputs.Ko)(process.env);
        const context = (0, runner_context.y)(process.env);
        for (const secret of [ inputs.smtpUrl, inputs.people, inputs.membersToken ]) if (secret !== void 0) (0, 
        log.dK)(secret);
        const reached = await perform({
          inputs,
          context,
          signal: cancellation.signal
        });
        cancellation.signal.throwIfAborted();
        conclusion = reached;
      } catch (error) {
        conclusion = (0, modes_conclusion.CB)(failureOf(error), languageAsked());
      }
      conclude(conclusion);
    }
    function languageAsked() {
      return process.env["INPUT_LANGUAGE"]?.trim() === "sl" ? "sl" : "en";
    }
    function failureOf(error) {
      if (error instanceof runner_inputs.H5) return {
        kind: "input",
        name: error.input,
        expected: error.expected,
        why: error.why
      };
      if (error instanceof runner_context.k) return {
        kind: "runner",
        name: error.variable
      };
      if (error instanceof Cancelled) return {
        kind: "cancelled",
        name: error.message
      };
      return {
        kind: "unexpected",
        detail: error instanceof Error ? error.message : String(error)
      };
    }
    async function perform(assignment) {
      switch (assignment.inputs.mode) {
       case "gate":
        return (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(4730), __webpack_require__.e(7370), __webpack_require__.e(7521), __webpack_require__.e(8149), __webpack_require__.e(3232), __webpack_require__.e(98), __webpack_require__.e(3187), __webpack_require__.e(1958) ]).then(__webpack_require__.bind(__webpack_require__, 1958))).gate(assignment);

       case "check":
        return (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(4730), __webpack_require__.e(7370), __webpack_require__.e(7521), __webpack_require__.e(8149), __webpack_require__.e(3232), __webpack_require__.e(98), __webpack_require__.e(2190), __webpack_require__.e(213) ]).then(__webpack_require__.bind(__webpack_require__, 213))).check(assignment);

       case "announce":
        return (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(4730), __webpack_require__.e(8996), __webpack_require__.e(6611), __webpack_require__.e(7370), __webpack_require__.e(7521), __webpack_require__.e(8149), __webpack_require__.e(3232), __webpack_require__.e(98), __webpack_require__.e(3094), __webpack_require__.e(3187), __webpack_require__.e(5217), __webpack_require__.e(8173) ]).then(__webpack_require__.bind(__webpack_require__, 8173))).announce(assignment);

       case "close":
        return (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(4730), __webpack_require__.e(8996), __webpack_require__.e(6611), __webpack_require__.e(7370), __webpack_require__.e(7521), __webpack_require__.e(8149), __webpack_require__.e(3232), __webpack_require__.e(98), __webpack_require__.e(3094), __webpack_require__.e(5217), __webpack_require__.e(2058) ]).then(__webpack_require__.bind(__webpack_require__, 2058))).close(assignment);

       case "request":
        return (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(4730), __webpack_require__.e(8996), __webpack_require__.e(6611), __webpack_require__.e(7370), __webpack_require__.e(7521), __webpack_require__.e(8149), __webpack_require__.e(3232), __webpack_require__.e(98), __webpack_require__.e(3094), __webpack_require__.e(5217), __webpack_require__.e(7994) ]).then(__webpack_require__.bind(__webpack_require__, 7994))).request(assignment);

       case "resume":
        return (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(4730), __webpack_require__.e(7370), __webpack_require__.e(7521), __webpack_require__.e(8149), __webpack_require__.e(3232), __webpack_require__.e(98), __webpack_require__.e(3187), __webpack_require__.e(1958), __webpack_require__.e(9587) ]).then(__webpack_require__.bind(__webpack_require__, 9587))).resume(assignment);

       case "guard":
        return (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(4730), __webpack_require__.e(7370), __webpack_require__.e(7521), __webpack_require__.e(8149), __webpack_require__.e(3232), __webpack_require__.e(98), __webpack_require__.e(3187), __webpack_require__.e(1958), __webpack_require__.e(893) ]).then(__webpack_require__.bind(__webpack_require__, 893))).guard(assignment);

       case "doctor":
        return (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(4730), __webpack_require__.e(7085), __webpack_require__.e(7370), __webpack_require__.e(3232), __webpack_require__.e(1267), __webpack_require__.e(6904) ]).then(__webpack_require__.bind(__webpack_require__, 6904))).doctor(assignment);

       case "staff":
        return (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(4730), __webpack_require__.e(8996), __webpack_require__.e(6611), __webpack_require__.e(7370), __webpack_require__.e(3232), __webpack_require__.e(98), __webpack_require__.e(3094), __webpack_require__.e(2244), __webpack_require__.e(1600) ]).then(__webpack_require__.bind(__webpack_require__, 1600))).staff(assignment);

       case "report":
        return (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(4730), __webpack_require__.e(7370), __webpack_require__.e(7521), __webpack_require__.e(3232), __webpack_require__.e(98), __webpack_require__.e(322), __webpack_require__.e(1001) ]).then(__webpack_require__.bind(__webpack_require__, 1001))).report(assignment);

       default:
        throw new runner_inputs.H5("mode", runner_inputs.FN.join(", "));
      }
    }
    function conclude(conclusion) {
      try {
        (0, log.yy)(conclusion.log);
        for (const annotation of conclusion.annotations) (0, log.fz)(annotation);
        appendSummary(conclusion.summary);
        setOutputs(outputsIn(conclusion, writeReport(conclusion.report)));
        process.exitCode = conclusion.exitCode;
      } catch (error) {
        process.exitCode = 1;
        const detail = error instanceof Error ? error.message : String(error);
        const failed = (0, modes_conclusion.CB)({
          kind: "unwritten",
          detail
        }, languageAsked());
        for (const write of [ () => (0, log.yy)(failed.log), () => failed.annotations.forEach(log.fz), () => appendSummary(failed.summary), () => setOutputs(outputsIn(failed, null)), () => writeReport(failed.report) ]) try {
          write();
        } catch {}
      }
    }
    function outputsIn({outputs, exitCode}, report) {
      const written = OUTPUT_NAMES.flatMap(name => {
        const value = name === "report" ? report : outputs[name];
        return name === "allowed" || value == null ? [] : [ [ name, value ] ];
      });
      return [ ...written, [ "allowed", String(outputs.allowed === "true" && exitCode === 0) ] ];
    }
    runAction();
  }),
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
        return inputSentence(failure, words);

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
    function inputSentence({name, expected, why}, words) {
      const causes = words.causes;
      const cause = why === null ? void 0 : causes[why];
      const missing = cause ?? words.input(name);
      const where = SECRETS.has(name) ? words.inSecret : words.inWith;
      return `${missing} ${words.expected(expected)} ${where}`;
    }
    const SECRETS = new Set([ "smtp-url", "people", "members-token" ]);
    var outputs = __webpack_require__(4121);
    var summary = __webpack_require__(5527);
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
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9466);
    var _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3753);
    var _fact_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4369);
    var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3475);
    function isoOrNull(at) {
      return at === null ? null : (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_3__.tK)(at);
    }
    function jsonValue(value) {
      if ((0, _fact_reader_js__WEBPACK_IMPORTED_MODULE_1__.ii)(value)) return (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_3__.tK)(value.at);
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
        reasons: verdict.reasonCodes.map(code => ({
          code,
          "help-url": (0, _pages_js__WEBPACK_IMPORTED_MODULE_2__.X)(code, language)
        })),
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
  5527: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
    var pages = __webpack_require__(3475);
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
    function reasonsSection(verdict, language, cut) {
      const messages = (0, report_language.w)(language);
      const all = (0, standing.ES)(verdict, messages);
      if (all.length === 0) return null;
      const lines = (sentences, write) => sentences.slice(0, cut.sentences).map(sentence => write((0, 
      escaping.hy)((0, escaping.vI)(sentence, cut.characters))));
      const paragraph = ({code, stands, unblock}) => {
        const card = `<sub><a href="${(0, pages.X)(code, language)}">${code}</a></sub>`;
        const said = [ ...lines(stands, text => `<b>${text}</b>`), ...lines(unblock, text => `→ ${text}`), card ];
        return `<p>${said.join("<br>")}</p>`;
      };
      return listed(all, cut, messages, paragraph, text => `<p>${text}</p>`);
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
    function rulesTable(verdict, messages, cut) {
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
      return [ "<table>", `<tr>${heads.map(head => `<th>${(0, escaping.js)(head)}</th>`).join("")}</tr>`, listed(verdict.rules, cut, messages, line, text => `<tr><td colspan="4">${text}</td></tr>`), "</table>" ].join("\n");
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
    function details(verdict, messages, cut) {
      const {grades, labels, outcomes} = messages;
      const grade = Object.entries(grades).filter(([name]) => verdict.rules.some(({evidence}) => evidence === name)).map(([, entry]) => entry);
      const outcome = Object.entries(outcomes).filter(([name]) => verdict.rules.some(row => row.outcome === name)).map(([, entry]) => entry);
      const codes = verdict.reasonCodes.map(escaping.h8).join(", ");
      return [ "<dl>", verdict.intervention === null ? "" : `<dt>${(0, escaping.js)(labels.plan)}</dt><dd>${(0, 
      escaping.h8)((0, escaping.vI)(verdict.intervention.planDigest, 80))}</dd>`, codes === "" ? "" : `<dt>${(0, 
      escaping.js)(labels.reasonCodes)}</dt><dd>${codes}</dd>`, grade.length === 0 ? "" : `<dt>${(0, 
      escaping.js)(labels.evidenceGrades)}</dt><dd>${glossary(grade)}</dd>`, outcome.length === 0 ? "" : `<dt>${(0, 
      escaping.js)(labels.ruleOutcomes)}</dt><dd>${glossary(outcome)}</dd>`, "</dl>", ...allFacts(verdict, messages, cut) ].filter(line => line !== "").join("\n");
    }
    function foldedRules(verdict, messages, cut) {
      const {labels} = messages;
      const judged = verdict.rules.filter(({outcome}) => outcome !== "not-applicable");
      const open = new Set(judged.filter(standing.nz).map(({rule}) => rule));
      const all = new Set(judged.map(({rule}) => rule));
      const title = verdict.rules.length === 0 ? labels.details : labels.rulesMet(all.size - open.size, all.size);
      return [ "<details>", `<summary>${(0, escaping.js)(title)}</summary>`, rulesTable(verdict, messages, cut), details(verdict, messages, cut), "</details>" ].join("\n");
    }
    var instant = __webpack_require__(9466);
    var calendar_window = __webpack_require__(9467);
    var zone = __webpack_require__(7209);
    const STEP = instant.dp / 3;
    const NEAR = 2 * instant.dp;
    const LONGEST = 14 * instant.dp;
    function nightDrawing(verdict, messages) {
      const {evaluatedAt: now, opensAt, closesAt} = verdict;
      if (opensAt === null || closesAt === null || closesAt <= opensAt) return null;
      const slot = {
        start: opensAt,
        end: closesAt
      };
      const window = windowAround(verdict, slot);
      const isNear = now !== null && now >= (0, instant.tY)(opensAt, -NEAR) && now <= (0, 
      instant.tY)(closesAt, NEAR);
      const from = hourBefore(Math.min(slot.start, window.start, isNear ? now : slot.start));
      const to = Math.max(slot.end, window.end, isNear ? now : slot.end);
      if (to - from > LONGEST) return null;
      const {picture} = messages;
      const names = [ picture.window, picture.slot, picture.now ];
      const label = name => `${name.padEnd(Math.max(...names.map(({length}) => length)))} `;
      const column = at => Math.round((at - from) / STEP);
      const bar = ({start, end}, sign) => `${" ".repeat(column(start))}${sign.repeat(Math.max(1, column(end) - column(start)))}`;
      const hours = [];
      for (let at = from; at <= to; at = (0, instant.tY)(at, 2 * instant.dp)) hours.push((0, 
      zone.HJ)(at).slice(0, 2));
      return [ `${label("")}${hours.map(hour => hour.padEnd(6)).join("")}`.trimEnd(), `${label(picture.window)}${bar(window, "─")}`, `${label(picture.slot)}${bar(slot, "█")}`, ...isNear ? [ `${label(picture.now)}${" ".repeat(column(now))}▲` ] : [] ];
    }
    function hourBefore(at) {
      return (0, instant.B9)(Math.floor(at / instant.dp) * instant.dp);
    }
    function windowAround({rules}, slot) {
      const facts = rules.find(({rule}) => rule === "schedule")?.facts ?? {};
      const start = (0, fact_reader.VC)(facts, "window-opens-at");
      const end = (0, fact_reader.VC)(facts, "window-closes-at");
      if (start !== null && end !== null) return {
        start,
        end
      };
      return (0, calendar_window.iV)((0, calendar_window.kB)(slot.start), calendar_window.hu, facts["downtime"] === true);
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
      const {intervention, evaluatedAt} = verdict;
      const parts = [];
      if (intervention !== null) {
        parts.push((0, escaping.h8)((0, escaping.vI)(intervention.id, 80)));
        if (intervention.urgent) parts.push(`<b>${(0, escaping.js)(labels.urgent)}</b>`);
        parts.push(`${(0, escaping.js)(labels.plan)} ${(0, escaping.h8)(intervention.planDigest.slice(0, 19))}`);
      }
      parts.push((0, escaping.js)(evaluatedAt === null ? labels.notJudged : labels.judged(moments.stamp(evaluatedAt))), (0, 
      escaping.js)(labels.zone));
      return `<p>${parts.join(" · ")}</p>`;
    }
    function times(verdict, messages) {
      const {evaluatedAt: now, opensAt, closesAt, validUntil, intervention} = verdict;
      const {labels, moments} = messages;
      const words = labels.times;
      const said = at => now !== null && ((0, zone.gD)(at) === (0, zone.gD)(now) || (0, 
      calendar_window.kB)(at) === (0, calendar_window.kB)(now)) ? moments.time(at) : `${moments.day((0, 
      zone.gD)(at))} ${moments.time(at)}`;
      const last = (0, fact_reader.VC)(verdict.rules.find(({rule}) => rule === "fit")?.facts ?? {}, "last-start");
      const startBy = intervention?.urgent === true ? null : last ?? validUntil;
      const isNeeded = startBy !== null && closesAt !== null && startBy < closesAt;
      const parts = [ ...now === null ? [] : [ words.now(moments.time(now)) ], ...opensAt === null || closesAt === null ? [] : [ words.slot(said(opensAt), (0, 
      calendar_window.kB)(opensAt) === (0, calendar_window.kB)(closesAt) ? moments.time(closesAt) : said(closesAt)) ], ...isNeeded && opensAt !== null && startBy >= opensAt ? [ words.startBy((0, 
      calendar_window.kB)(startBy) === (0, calendar_window.kB)(opensAt) ? moments.time(startBy) : said(startBy)) ] : [], ...intervention?.urgent === true && validUntil !== null ? [ words.expires(said(validUntil)) ] : [] ];
      return parts.length < 2 ? null : `<p>${(0, escaping.js)(parts.join(" · "))}</p>`;
    }
    const OF_TIME = /^(?:schedule|slot|fit|freeze)\./;
    function drawing(verdict, messages) {
      if (!verdict.reasonCodes.some(code => OF_TIME.test(code))) return null;
      const lines = nightDrawing(verdict, messages);
      return lines === null ? null : `<pre>${lines.map(escaping.js).join("&#10;")}</pre>`;
    }
    function written(verdict, language, cut) {
      const messages = (0, report_language.w)(language);
      const {labels} = messages;
      const sections = [ `## ${signOf(verdict)} ${(0, headline.P)(verdict, messages)}`, times(verdict, messages), (0, 
      standing.pA)(verdict) ? `<p>⚠️ ${(0, escaping.js)(labels.allClaimed)}</p>` : null, verdict.allowed ? `<p>${(0, 
      escaping.js)(labels.allowedHelp)}</p>` : null, verdict.decision === "error" ? `<p>${(0, 
      escaping.js)(labels.errorHelp)}</p>` : null, ...(0, ahead.O)(verdict, messages).map(sentence => `<p>⚠️ ${(0, 
      escaping.hy)(sentence)}</p>`), faultsSection(verdict, language, cut), reasonsSection(verdict, language, cut), drawing(verdict, messages), subject(verdict, messages), foldedRules(verdict, messages, cut) ];
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
  }),
  4092: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => ContextFault,
      y: () => readContext
    });
    class ContextFault extends Error {
      variable;
      constructor(variable) {
        super(`${variable} is missing or not what a runner sets`);
        this.name = "ContextFault";
        this.variable = variable;
      }
    }
    function readContext(environment) {
      const read = (variable, shape) => {
        const value = environment[variable] ?? "";
        if (!shape.test(value)) throw new ContextFault(variable);
        return value;
      };
      const [owner = "", name = ""] = read("GITHUB_REPOSITORY", /^[\w.-]+\/[\w.-]+$/).split("/");
      const server = read("GITHUB_SERVER_URL", /^https?:\/\/[^/?#@\s]+$/);
      return {
        owner,
        name,
        server,
        repositoryId: Number(read("GITHUB_REPOSITORY_ID", /^\d{1,15}$/)),
        runId: Number(read("GITHUB_RUN_ID", /^\d{1,15}$/)),
        event: read("GITHUB_EVENT_NAME", /^[a-z_]+$/),
        ref: read("GITHUB_REF", /^refs\/[^\s]+$/),
        sha: read("GITHUB_SHA", /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
        api: onServer(read("GITHUB_API_URL", /^https?:\/\/[^?#@\s]+$/), server, "GITHUB_API_URL"),
        graphql: onServer(read("GITHUB_GRAPHQL_URL", /^https?:\/\/[^?#@\s]+$/), server, "GITHUB_GRAPHQL_URL")
      };
    }
    function onServer(url, server, variable) {
      const api = new URL(url);
      const home = new URL(server);
      const near = api.host === home.host || api.host === `api.${home.host}`;
      const safe = api.protocol === "https:" || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(api.hostname);
      if (!near || !safe || api.protocol !== home.protocol) throw new ContextFault(variable);
      return url.replace(/\/+$/, "");
    }
  }),
  2266: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      FN: () => MODES,
      H5: () => InputFault,
      Ko: () => readInputs
    });
    const MODES = [ "gate", "check", "announce", "close", "request", "staff", "resume", "guard", "doctor", "report" ];
    class InputFault extends Error {
      input;
      expected;
      why;
      constructor(input, expected, why = null) {
        super(`input ${input}: expected ${expected}`);
        this.name = "InputFault";
        this.input = input;
        this.expected = expected;
        this.why = why;
      }
    }
    function readInputs(environment) {
      const read = name => environment[`INPUT_${name.toUpperCase()}`]?.trim() || void 0;
      const mode = read("mode") ?? "gate";
      if (!isMode(mode)) throw new InputFault("mode", MODES.join(", "));
      const language = read("language");
      if (language !== void 0 && language !== "en" && language !== "sl") throw new InputFault("language", "en, sl");
      const token = read("token");
      if (token === void 0) throw new InputFault("token", "${{ github.token }}");
      return {
        mode,
        token,
        language,
        intervention: read("intervention"),
        environment: read("environment") ?? "production",
        waitMinutes: minutes(read("wait-minutes") ?? "0"),
        smtpUrl: read("smtp-url"),
        mailFrom: read("mail-from"),
        people: read("people"),
        membersToken: read("members-token"),
        workflow: read("workflow"),
        request: read("request"),
        sendAgain: read("send-again")
      };
    }
    function isMode(text) {
      return MODES.some(mode => mode === text);
    }
    function minutes(text) {
      const value = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
      if (!(value <= 60)) throw new InputFault("wait-minutes", "0–60");
      return value;
    }
  }),
  2616: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      fz: () => annotate,
      Os: () => group,
      dK: () => mask,
      yy: () => print
    });
    var external_os_ = __webpack_require__(857);
    var utils = __webpack_require__(4679);
    function issueCommand(command, properties, message) {
      const cmd = new Command(command, properties, message);
      process.stdout.write(cmd.toString() + external_os_.EOL);
    }
    function issue(name, message = "") {
      issueCommand(name, {}, message);
    }
    const CMD_STRING = "::";
    class Command {
      constructor(command, properties, message) {
        if (!command) command = "missing.command";
        this.command = command;
        this.properties = properties;
        this.message = message;
      }
      toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          cmdStr += " ";
          let first = true;
          for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
            const val = this.properties[key];
            if (val) {
              if (first) first = false; else cmdStr += ",";
              cmdStr += `${key}=${escapeProperty(val)}`;
            }
          }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
      }
    }
    function escapeData(s) {
      return (0, utils.E)(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
    }
    function escapeProperty(s) {
      return (0, utils.E)(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
    }
    const {randomUUID} = process.getBuiltinModule("node:crypto");
    function print(text) {
      const token = randomUUID();
      issue("stop-commands", token);
      process.stdout.write(`${text}\n`);
      issue(token);
    }
    function annotate(annotation) {
      const {level, title, message, file, line, column} = annotation;
      const place = {
        file,
        line: line?.toString(),
        col: column?.toString()
      };
      issueCommand(level, {
        title,
        ...file !== void 0 && place
      }, message);
    }
    function mask(value) {
      for (const line of value.split(/\r?\n/)) if (line.trim() !== "") issueCommand("add-mask", {}, line);
    }
    async function group(title, work) {
      issue("group", title);
      try {
        return await work();
      } finally {
        issue("endgroup");
      }
    }
  }),
  4679: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => toCommandValue
    });
    function toCommandValue(input) {
      if (input === null || input === void 0) return ""; else if (typeof input === "string" || input instanceof String) return input;
      return JSON.stringify(input);
    }
  })
};

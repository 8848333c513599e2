export const id = 1400;

export const ids = [ 1400 ];

export const modules = {
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
  1400: ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {
    var external_node_module_ = __webpack_require__(8995);
    var external_node_util_ = __webpack_require__(7975);
    var instant = __webpack_require__(9466);
    var modes_arguments = __webpack_require__(4303);
    const commands_text = {
      type: "string"
    };
    const yes = {
      type: "boolean"
    };
    const COMMON = {
      repo: commands_text,
      language: commands_text,
      format: commands_text,
      help: {
        ...yes,
        short: "h"
      }
    };
    const URGENT = {
      yes,
      from: commands_text,
      reason: commands_text,
      impact: commands_text,
      rollback: commands_text,
      downtime: commands_text,
      affects: commands_text,
      client: commands_text,
      "client-at": commands_text,
      ict: commands_text,
      "ict-at": commands_text
    };
    const COMMANDS = {
      gate: {
        options: {
          ...COMMON,
          at: commands_text,
          ref: commands_text,
          sha: commands_text,
          actor: commands_text,
          environment: commands_text,
          intervention: commands_text
        },
        positionals: 0,
        load: async () => (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(7370), __webpack_require__.e(7521), __webpack_require__.e(8149), __webpack_require__.e(6638), __webpack_require__.e(8410) ]).then(__webpack_require__.bind(__webpack_require__, 4096))).gateOffline
      },
      check: {
        options: {
          ...COMMON,
          at: commands_text
        },
        positionals: 0,
        load: async () => (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(7370), __webpack_require__.e(7521), __webpack_require__.e(8149), __webpack_require__.e(6638), __webpack_require__.e(2190), __webpack_require__.e(9597) ]).then(__webpack_require__.bind(__webpack_require__, 7187))).checkOffline
      },
      plan: {
        options: {
          ...COMMON,
          at: commands_text,
          days: commands_text
        },
        positionals: 0,
        load: async () => (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(7370), __webpack_require__.e(7521), __webpack_require__.e(6638), __webpack_require__.e(6709) ]).then(__webpack_require__.bind(__webpack_require__, 4635))).planOffline
      },
      init: {
        options: {
          repo: commands_text,
          language: commands_text,
          help: COMMON.help,
          with: commands_text,
          urgent: yes,
          tag: commands_text,
          incident: commands_text,
          ...URGENT
        },
        positionals: 0,
        load: async () => (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(2881), __webpack_require__.e(7085), __webpack_require__.e(7370), __webpack_require__.e(7521), __webpack_require__.e(8149), __webpack_require__.e(6638), __webpack_require__.e(7088), __webpack_require__.e(1267), __webpack_require__.e(6706), __webpack_require__.e(4075) ]).then(__webpack_require__.bind(__webpack_require__, 4075))).init
      },
      new: {
        options: {
          ...COMMON,
          yes,
          description: commands_text,
          reason: commands_text,
          impact: commands_text,
          rollback: commands_text,
          night: commands_text,
          start: commands_text,
          end: commands_text,
          downtime: commands_text,
          title: commands_text,
          from: commands_text,
          affects: commands_text,
          id: commands_text
        },
        positionals: 1,
        load: async () => (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(2881), __webpack_require__.e(7370), __webpack_require__.e(7521), __webpack_require__.e(8149), __webpack_require__.e(6638), __webpack_require__.e(7088), __webpack_require__.e(6706) ]).then(__webpack_require__.bind(__webpack_require__, 6706))).newPlan
      },
      urgent: {
        options: {
          ...COMMON,
          ...URGENT
        },
        positionals: 2,
        load: async () => (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(2881), __webpack_require__.e(7370), __webpack_require__.e(7521), __webpack_require__.e(8149), __webpack_require__.e(6638), __webpack_require__.e(7088), __webpack_require__.e(6706), __webpack_require__.e(9836) ]).then(__webpack_require__.bind(__webpack_require__, 9836))).urgentPlan
      },
      record: {
        options: {
          ...COMMON,
          intervention: commands_text,
          yes,
          replace: yes,
          at: commands_text,
          to: commands_text,
          reference: commands_text,
          form: commands_text,
          party: commands_text,
          by: commands_text,
          result: commands_text,
          started: commands_text,
          ended: commands_text,
          "downtime-minutes": commands_text,
          deviations: commands_text,
          notified: commands_text,
          confirmed: commands_text,
          requested: commands_text,
          granted: commands_text
        },
        positionals: 2,
        load: async () => (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(2881), __webpack_require__.e(7370), __webpack_require__.e(7521), __webpack_require__.e(8149), __webpack_require__.e(6638), __webpack_require__.e(7088), __webpack_require__.e(2260) ]).then(__webpack_require__.bind(__webpack_require__, 2260))).record
      },
      letter: {
        options: {
          ...COMMON,
          intervention: commands_text,
          ref: commands_text,
          people: commands_text,
          request: commands_text,
          previous: commands_text,
          from: commands_text
        },
        positionals: 1,
        load: async () => (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(7370), __webpack_require__.e(6638), __webpack_require__.e(3094), __webpack_require__.e(2244), __webpack_require__.e(9378) ]).then(__webpack_require__.bind(__webpack_require__, 216))).letter
      },
      doctor: {
        options: {
          ...COMMON
        },
        positionals: 0,
        load: async () => (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(7085), __webpack_require__.e(7370), __webpack_require__.e(1267), __webpack_require__.e(1012) ]).then(__webpack_require__.bind(__webpack_require__, 1012))).doctorCommand
      },
      report: {
        options: {
          ...COMMON,
          repo: {
            ...commands_text,
            multiple: true
          },
          from: commands_text,
          to: commands_text
        },
        positionals: 0,
        load: async () => (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(7370), __webpack_require__.e(7521), __webpack_require__.e(322), __webpack_require__.e(9774) ]).then(__webpack_require__.bind(__webpack_require__, 1070))).reportOffline
      }
    };
    var versions = __webpack_require__(498);
    var nearest_key = __webpack_require__(9057);
    const COMMAND_NAMES = [ "gate", "check", "plan", "init", "new", "urgent", "record", "letter", "doctor", "report" ];
    var report_language = __webpack_require__(8938);
    var wrapping = __webpack_require__(3023);
    const RUNNING_ON = /(?<=^\S(?:(?! {2}).)*)\n(?=\S(?:(?! {2}).)*$)/gm;
    function helpText(command, language, columns) {
      return (0, report_language.w)(language).help[command ?? "overview"].replace(RUNNING_ON, " ").split("\n").flatMap(line => fitted(line, columns)).join("\n");
    }
    function fitted(line, columns) {
      const [, first = ""] = /^(\s*\S.*?\s{2,})(?=\S)/.exec(line) ?? [];
      if (first !== "" && first.length <= columns / 2) return (0, wrapping.ky)(line.slice(first.length), columns, first, " ".repeat(first.length));
      const [indent = ""] = /^\s*/.exec(line) ?? [];
      const deeper = indent === "" ? "" : `${indent}  `;
      return (0, wrapping.ky)(line.slice(indent.length), columns, indent, deeper);
    }
    var usage = __webpack_require__(8176);
    var external_node_readline_ = __webpack_require__(481);
    function openTerminal() {
      let lines = null;
      let answers = null;
      return {
        ask: async question => {
          lines ??= (0, external_node_readline_.createInterface)({
            input: process.stdin,
            terminal: false
          });
          answers ??= lines[Symbol.asyncIterator]();
          process.stderr.write(question);
          const next = await answers.next();
          return next.done === true ? null : next.value.trim();
        },
        close: () => lines?.close()
      };
    }
    function askerAt({stdin, stderr}, environment) {
      if (stdin.isTTY !== true || stderr.isTTY !== true) return;
      return environment["TERM"] === "dumb" ? plainAsker() : promptAsker(stdin, stderr);
    }
    function promptAsker(input, output) {
      const load = async () => __webpack_require__.e(6170).then(__webpack_require__.bind(__webpack_require__, 6170));
      return {
        text: async ({message, preset, fault}) => {
          const {text, isCancel} = await load();
          const answer = await text({
            message,
            input,
            output,
            ...preset !== void 0 && {
              initialValue: preset
            },
            validate: typed => fault((typed ?? "").trim()) ?? void 0
          });
          return isCancel(answer) ? null : answer.trim();
        },
        choice: async (message, choices) => {
          const {select, isCancel} = await load();
          const options = choices.map(({value, label}) => ({
            value,
            label
          }));
          const answer = await select({
            message,
            options,
            input,
            output
          });
          return isCancel(answer) ? null : answer;
        },
        confirm: async (shown, message) => {
          const {confirm, isCancel} = await load();
          output.write(`${shown}\n`);
          const answer = await confirm({
            message,
            input,
            output
          });
          return isCancel(answer) ? null : answer;
        },
        close: () => {}
      };
    }
    const TRIES = 5;
    function plainAsker() {
      const terminal = openTerminal();
      const ask = async (question, fault) => {
        for (let turn = 0; turn < TRIES; turn += 1) {
          const answer = await terminal.ask(question);
          if (answer === null) return null;
          const why = fault(answer);
          if (why === null) return answer;
          process.stderr.write(`${why}\n`);
        }
        return null;
      };
      return {
        text: async ({message, preset, fault}) => {
          const shown = preset === void 0 ? "" : ` [${preset}]`;
          const meant = typed => typed === "" ? preset ?? "" : typed;
          const answer = await ask(`${message}${shown}\n> `, typed => fault(meant(typed)));
          return answer === null ? null : meant(answer);
        },
        choice: async (message, choices) => {
          const list = choices.map(({label}, index) => `  ${index + 1}. ${label}`).join("\n");
          const picked = typed => choices[Number(typed) - 1]?.value ?? null;
          const answer = await ask(`${message}\n${list}\n> `, typed => picked(typed) === null ? `1-${choices.length}` : null);
          return answer === null ? null : picked(answer);
        },
        confirm: async (shown, message) => {
          const yes = /^(?:y|yes|d|da|j|ja)$/i;
          const answer = await ask(`${shown}\n${message} [y/n]\n> `, () => null);
          return answer === null ? null : yes.test(answer);
        },
        close: terminal.close
      };
    }
    const NARROWEST = 40;
    const USUAL = 80;
    function lookOf(stream, environment) {
      const {FORCE_COLOR: forced = "", NO_COLOR: refused = "", TERM: kind} = environment;
      const colour = forced === "" ? stream.isTTY === true && refused === "" && kind !== "dumb" : ![ "0", "false" ].includes(forced);
      const columns = stream.columns === void 0 || stream.columns < 1 ? USUAL : stream.columns;
      return {
        colour,
        columns: Math.max(NARROWEST, columns)
      };
    }
    var working_tree = __webpack_require__(6389);
    const HELP = [ "help", "--help", "-h" ];
    const VERSION = [ "version", "--version", "-V" ];
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
      const look = lookOf(process.stdout, process.env);
      const help = about => helpText(about, language, look.columns);
      let said = null;
      try {
        if (name === "") return {
          text: help(null),
          exitCode: 2
        };
        if (VERSION.includes(name)) return {
          text: versions.S.product,
          exitCode: 0
        };
        if (HELP.includes(name)) {
          const [about] = rest.filter(word => isCommand(word) || !word.startsWith("-"));
          return {
            text: help(about === void 0 || about === language ? null : command(about)),
            exitCode: 0
          };
        }
        said = command(name);
        if (rest.some(word => word === "--help" || word === "-h")) return {
          text: help(said),
          exitCode: 0
        };
        const {values, positionals} = parsed(COMMANDS[said], rest);
        provideBuiltins();
        const run = await COMMANDS[said].load();
        const asker = values["format"] === "json" ? void 0 : askerAt(process, process.env);
        try {
          return await run({
            options: values,
            positionals,
            now: (0, instant.B9)(Date.now()),
            ...look,
            asker
          });
        } finally {
          asker?.close();
        }
      } catch (error) {
        return {
          text: (0, usage.b)(faultOf(error), language, said),
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
    function command(name) {
      if (isCommand(name)) return name;
      const near = (0, nearest_key.q)(name, [ ...COMMAND_NAMES, "help" ]);
      throw new modes_arguments.Jr({
        kind: "unknown-command",
        value: name,
        near
      });
    }
    function isCommand(name) {
      return Object.hasOwn(COMMANDS, name);
    }
    function parsed({options, positionals: most}, args) {
      try {
        const {values, positionals} = (0, external_node_util_.parseArgs)({
          args: [ ...args ],
          options,
          allowPositionals: most > 0,
          strict: true
        });
        const surplus = positionals[most];
        if (surplus === void 0) return {
          values,
          positionals
        };
        throw new modes_arguments.Jr({
          kind: "unknown-argument",
          value: surplus,
          near: null
        });
      } catch (error) {
        if (error instanceof modes_arguments.Jr) throw error;
        const said = error instanceof Error ? error.message : "";
        const [, option = ""] = /--([a-z-]+)/.exec(said) ?? [];
        const known = Object.hasOwn(options, option) ? options[option] : void 0;
        if (known !== void 0 && codeOf(error) === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") throw new modes_arguments.Jr({
          kind: known.type === "string" ? "no-value" : "needless-value",
          option
        });
        const value = /'([^']*)'/.exec(said)?.[1] ?? said;
        const near = value.startsWith("--") ? (0, nearest_key.q)(value.slice(2), Object.keys(options)) : null;
        throw new modes_arguments.Jr({
          kind: "unknown-argument",
          value,
          near: near === null ? null : `--${near}`
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
    runCommandLine();
  }),
  4303: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      HA: () => reposOption,
      Jr: () => Misuse,
      Vm: () => word,
      XG: () => pathOption,
      Yq: () => choice,
      _9: () => languageOption,
      dW: () => atOption,
      kF: () => repoOption,
      vU: () => textOption
    });
    var _calendar_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7674);
    var _runner_git_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7100);
    var _runner_typed_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9367);
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
      const found = words.find(each => each === value);
      if (found === void 0) throw new Misuse({
        kind: "bad-value",
        option: name,
        value: String(value),
        expected: words
      });
      return found;
    }
    function word(asked, name, words) {
      const [value] = asked.positionals;
      if (value === void 0) throw new Misuse({
        kind: "which",
        option: name,
        expected: words
      });
      const found = words.find(each => each === value);
      if (found !== void 0) return found;
      throw new Misuse({
        kind: "bad-value",
        option: name,
        value,
        expected: words
      });
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
    function pathOption(asked, name, repo, example) {
      const value = textOption(asked, name, /./, example);
      return value === void 0 ? void 0 : (0, _runner_typed_path_js__WEBPACK_IMPORTED_MODULE_2__._)(repo, value);
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
    function reposOption(asked) {
      const value = asked.options["repo"];
      return Array.isArray(value) && value.length > 0 ? value.map(String) : [ (0, _runner_git_folder_js__WEBPACK_IMPORTED_MODULE_1__.U)() ];
    }
    function languageOption(asked, files) {
      return choice(asked, "language", [ "en", "sl" ]) ?? files ?? "en";
    }
  }),
  9057: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      q: () => nearestKey
    });
    function nearestKey(written, known) {
      const kebab = written.slice(0, 64).replace(/([a-z])([A-Z])/g, "$1-$2").replace(/[_ ]/g, "-").toLowerCase();
      const ranked = known.map(key => ({
        key,
        slips: slips(kebab, key)
      })).filter(({key, slips: count}) => count <= (key.length > 5 ? 2 : 1)).sort((a, b) => a.slips - b.slips);
      return ranked[0]?.key ?? null;
    }
    function slips(from, to) {
      const rows = [ Array.from({
        length: to.length + 1
      }, (_, column) => column) ];
      const cell = (row, column) => Number(rows[row]?.[column]);
      for (let row = 1; row <= from.length; row += 1) {
        const current = [ row ];
        rows.push(current);
        for (let column = 1; column <= to.length; column += 1) {
          const same = from[row - 1] === to[column - 1];
          const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
          current.push(Math.min(cell(row - 1, column) + 1, cell(row, column - 1) + 1, cell(row - 1, column - 1) + (same ? 0 : 1), swapped ? cell(row - 2, column - 2) + 1 : 1 / 0));
        }
      }
      return cell(from.length, to.length);
    }
  }),
  8176: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => usageSentence,
      c: () => faultSentence
    });
    var _escaping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4391);
    var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8938);
    function usageSentence(fault, language, command) {
      const words = (0, _language_js__WEBPACK_IMPORTED_MODULE_0__.w)(language).usage;
      const help = words.help(command === null ? "ezdrav" : `ezdrav ${command}`);
      return `${sentence(fault, words)}\n${help}\n`;
    }
    function faultSentence(fault, language) {
      return sentence(fault, (0, _language_js__WEBPACK_IMPORTED_MODULE_0__.w)(language).usage);
    }
    function withNear(said, near, words) {
      return near === null ? said : `${said} ${words.near(near)}`;
    }
    function sentence(fault, words) {
      switch (fault.kind) {
       case "unknown-command":
        return withNear(words.command((0, _escaping_js__WEBPACK_IMPORTED_MODULE_1__.RK)(fault.value)), fault.near, words);

       case "unknown-argument":
        return withNear(words.argument((0, _escaping_js__WEBPACK_IMPORTED_MODULE_1__.RK)(fault.value)), fault.near, words);

       case "no-intervention":
        return words.noIntervention;

       case "broken-off":
        return words.brokenOff;

       case "missing-options":
        return words.missingOptions(fault.options.map(({option, example}) => `${nameOf(option)} ${example}`).join(", "));

       case "already":
        return words.already((0, _escaping_js__WEBPACK_IMPORTED_MODULE_1__.RK)(fault.key));

       case "tag-taken":
        return words.tagTaken((0, _escaping_js__WEBPACK_IMPORTED_MODULE_1__.RK)(fault.tag), (0, 
        _escaping_js__WEBPACK_IMPORTED_MODULE_1__.RK)(fault.id), (0, _escaping_js__WEBPACK_IMPORTED_MODULE_1__.RK)(fault.path));

       case "no-night":
        return words.noNight;

       case "not-urgent":
        return words.notUrgent((0, _escaping_js__WEBPACK_IMPORTED_MODULE_1__.RK)(fault.id));

       case "not-left":
        return words.notLeft((0, _escaping_js__WEBPACK_IMPORTED_MODULE_1__.RK)(fault.ref));

       case "changed-meanwhile":
        return words.changed((0, _escaping_js__WEBPACK_IMPORTED_MODULE_1__.RK)(fault.value));

       case "in-future":
        return words.inFuture(nameOf(fault.option), (0, _escaping_js__WEBPACK_IMPORTED_MODULE_1__.RK)(fault.value));

       case "which":
        return words.which(nameOf(fault.option), fault.expected.map(_escaping_js__WEBPACK_IMPORTED_MODULE_1__.RK).join(" | "));

       case "no-folder":
        return words.folder((0, _escaping_js__WEBPACK_IMPORTED_MODULE_1__.RK)(fault.value));

       case "failed":
        return words.failed((0, _escaping_js__WEBPACK_IMPORTED_MODULE_1__.RK)(fault.value));

       case "bad-time":
        return timeSentence(nameOf(fault.option ?? "at"), (0, _escaping_js__WEBPACK_IMPORTED_MODULE_1__.RK)(fault.value), fault.reading, words);

       case "no-value":
        return words.noValue((0, _escaping_js__WEBPACK_IMPORTED_MODULE_1__.RK)(nameOf(fault.option)));

       case "needless-value":
        return words.needlessValue((0, _escaping_js__WEBPACK_IMPORTED_MODULE_1__.RK)(nameOf(fault.option)));

       case "missing":
        return words.missing(nameOf(fault.option), fault.example);

       case "too-short":
        return words.tooShort(nameOf(fault.option), fault.least);

       case "unreadable":
        return fault.why === "permission" ? words.permission((0, _escaping_js__WEBPACK_IMPORTED_MODULE_1__.RK)(fault.value)) : words.unreadable((0, 
        _escaping_js__WEBPACK_IMPORTED_MODULE_1__.RK)(fault.value));

       case "bad-value":
        return words.value(nameOf(fault.option), (0, _escaping_js__WEBPACK_IMPORTED_MODULE_1__.RK)(fault.value), fault.expected.join(" | "));
      }
    }
    const TIMES = "2026-12-01T22:30 | 2026-12-01T22:30+01:00 | 2026-12-01T21:30Z";
    function timeSentence(option, value, reading, words) {
      switch (reading.why) {
       case "gap":
        return words.gap(option, value, reading.from, reading.to);

       case "ambiguous":
        return words.ambiguous(option, value, reading.offsets);

       case "wrong-offset":
        return words.wrongOffset(option, value, reading.expected);

       case "malformed":
        return words.value(option, value, TIMES);
      }
    }
    function nameOf(option) {
      return option === option.toUpperCase() ? option : `--${option}`;
    }
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
  9367: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _: () => pathInside
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    function pathInside(repo, typed) {
      const plain = typed.replaceAll("\\", "/");
      const fromRoot = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(plain);
      if (fromRoot.startsWith(".ezdrav/")) return fromRoot;
      const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(real((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repo)), real((0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(plain))).replaceAll("\\", "/");
      return inside.startsWith(".ezdrav/") ? inside : typed;
    }
    function real(path) {
      try {
        return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0, 
        node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
      } catch {
        return path;
      }
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

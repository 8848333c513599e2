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
        expected: error.expected
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
        return (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(4730), __webpack_require__.e(7370), __webpack_require__.e(7521), __webpack_require__.e(8149), __webpack_require__.e(1941), __webpack_require__.e(6547), __webpack_require__.e(8908), __webpack_require__.e(1958) ]).then(__webpack_require__.bind(__webpack_require__, 1958))).gate(assignment);

       case "check":
        return (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(4730), __webpack_require__.e(7370), __webpack_require__.e(7521), __webpack_require__.e(8149), __webpack_require__.e(1941), __webpack_require__.e(6547), __webpack_require__.e(2190), __webpack_require__.e(213) ]).then(__webpack_require__.bind(__webpack_require__, 213))).check(assignment);

       case "announce":
        return (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(4730), __webpack_require__.e(8996), __webpack_require__.e(6611), __webpack_require__.e(7370), __webpack_require__.e(7521), __webpack_require__.e(8149), __webpack_require__.e(1941), __webpack_require__.e(6547), __webpack_require__.e(9018), __webpack_require__.e(8908), __webpack_require__.e(5217), __webpack_require__.e(8173) ]).then(__webpack_require__.bind(__webpack_require__, 8173))).announce(assignment);

       case "close":
        return (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(4730), __webpack_require__.e(8996), __webpack_require__.e(6611), __webpack_require__.e(7370), __webpack_require__.e(7521), __webpack_require__.e(8149), __webpack_require__.e(1941), __webpack_require__.e(6547), __webpack_require__.e(9018), __webpack_require__.e(5217), __webpack_require__.e(2058) ]).then(__webpack_require__.bind(__webpack_require__, 2058))).close(assignment);

       case "request":
        return (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(4730), __webpack_require__.e(8996), __webpack_require__.e(6611), __webpack_require__.e(7370), __webpack_require__.e(7521), __webpack_require__.e(8149), __webpack_require__.e(1941), __webpack_require__.e(6547), __webpack_require__.e(9018), __webpack_require__.e(5217), __webpack_require__.e(5756) ]).then(__webpack_require__.bind(__webpack_require__, 5756))).request(assignment);

       case "resume":
        return (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(4730), __webpack_require__.e(7370), __webpack_require__.e(7521), __webpack_require__.e(8149), __webpack_require__.e(1941), __webpack_require__.e(6547), __webpack_require__.e(8908), __webpack_require__.e(1958), __webpack_require__.e(9587) ]).then(__webpack_require__.bind(__webpack_require__, 9587))).resume(assignment);

       case "guard":
        return (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(4730), __webpack_require__.e(7370), __webpack_require__.e(7521), __webpack_require__.e(8149), __webpack_require__.e(1941), __webpack_require__.e(6547), __webpack_require__.e(8908), __webpack_require__.e(1958), __webpack_require__.e(893) ]).then(__webpack_require__.bind(__webpack_require__, 893))).guard(assignment);

       case "doctor":
        return (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(4730), __webpack_require__.e(7370), __webpack_require__.e(1941), __webpack_require__.e(1089), __webpack_require__.e(4804) ]).then(__webpack_require__.bind(__webpack_require__, 1089))).doctor(assignment);

       case "staff":
        return (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(4730), __webpack_require__.e(8996), __webpack_require__.e(6611), __webpack_require__.e(7370), __webpack_require__.e(1941), __webpack_require__.e(6547), __webpack_require__.e(9018), __webpack_require__.e(2244), __webpack_require__.e(5585) ]).then(__webpack_require__.bind(__webpack_require__, 5585))).staff(assignment);

       case "report":
        return (await Promise.all([ __webpack_require__.e(6359), __webpack_require__.e(4730), __webpack_require__.e(7370), __webpack_require__.e(7521), __webpack_require__.e(1941), __webpack_require__.e(6547), __webpack_require__.e(322), __webpack_require__.e(1001) ]).then(__webpack_require__.bind(__webpack_require__, 1001))).report(assignment);

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
      constructor(input, expected) {
        super(`input ${input}: expected ${expected}`);
        this.name = "InputFault";
        this.input = input;
        this.expected = expected;
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
        request: read("request")
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

export const id = 4075;

export const ids = [ 4075, 9836 ];

export const modules = {
  159: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => doctorOffline
    });
    var examined = __webpack_require__(5702);
    var audits_report = __webpack_require__(8957);
    var repository = __webpack_require__(2373);
    var limits = __webpack_require__(2669);
    var json = __webpack_require__(6657);
    var codes = __webpack_require__(7579);
    var escaping = __webpack_require__(4391);
    var audit_language = __webpack_require__(5591);
    var page = __webpack_require__(4572);
    var sections = __webpack_require__(3694);
    const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    const PROJECT = "https://github.com/ezdrav/ezdrav-intervention-gate";
    const OF_SETTINGS = ".ezdrav/solution.yml";
    const ENCODED = /[^A-Za-z0-9._~/-]/gu;
    const LEVELS = {
      error: "error",
      warning: "warning",
      unknown: "note"
    };
    const SCORES = {
      error: "8.0",
      warning: "5.0",
      unknown: "3.0"
    };
    function auditSarif(report, language, version) {
      const messages = (0, audit_language.j)(language);
      const suppressed = report.ignored.map(({finding, reason}) => ({
        finding,
        reason
      }));
      const all = [ ...report.findings.map(finding => ({
        finding,
        reason: null
      })), ...suppressed ];
      const codes = [ ...new Set(all.map(({finding}) => finding.code)) ];
      return {
        $schema: SCHEMA,
        version: "2.1.0",
        runs: [ {
          tool: {
            driver: {
              name: "ezdrav doctor",
              informationUri: PROJECT,
              semanticVersion: version,
              rules: codes.map(code => rule(code, messages, version))
            }
          },
          automationDetails: {
            id: "ezdrav-doctor/"
          },
          results: all.map(({finding, reason}) => ({
            ...result(finding, codes.indexOf(finding.code), messages),
            ...reason !== null && {
              suppressions: [ {
                kind: "external",
                justification: reason
              } ]
            }
          }))
        } ]
      };
    }
    function rule(code, messages, version) {
      const {severity, audit} = codes.r[code];
      const {why, fix} = messages.codes[code];
      const said = text => (0, escaping.M_)(text, messages.quotes);
      const how = said(fix(key => key));
      return {
        id: code,
        name: audit,
        shortDescription: {
          text: said(why)
        },
        help: {
          text: how,
          markdown: how
        },
        helpUri: (0, page.Z)(code, version),
        defaultConfiguration: {
          level: LEVELS[severity]
        },
        properties: {
          precision: "high",
          tags: [ "security" ],
          "problem.severity": severity === "unknown" ? "recommendation" : severity,
          "security-severity": SCORES[severity]
        }
      };
    }
    function result(finding, ruleIndex, messages) {
      const {code, severity, file, line, column, facts} = finding;
      const {what, fix} = (0, sections.zt)(finding, messages);
      const said = (0, escaping.M_)(`${what} ${fix}`, messages.quotes);
      return {
        ruleId: code,
        ruleIndex,
        level: LEVELS[severity],
        message: {
          text: said
        },
        locations: [ {
          physicalLocation: {
            artifactLocation: {
              uri: uriOf(file ?? OF_SETTINGS)
            },
            region: {
              startLine: line ?? 1,
              startColumn: column ?? 1
            }
          }
        } ],
        partialFingerprints: {
          "ezdrav/v1": `${code} ${file ?? ""} ${JSON.stringify(facts)}`
        }
      };
    }
    function uriOf(path) {
      return path.replace(ENCODED, character => encodeURIComponent(character));
    }
    var audit_text = __webpack_require__(4224);
    var versions = __webpack_require__(498);
    var exit_code = __webpack_require__(265);
    var doctor_files = __webpack_require__(6730);
    function doctorOffline(directory, options) {
      const files = readFiles(directory);
      const listed = directory.list(".ezdrav");
      const solution = (0, doctor_files.h6)(listed.includes("solution.yml"), directory.read(doctor_files.iZ, limits.o5.bytes));
      const report = (0, audits_report.s)({
        files,
        called: new Map((0, examined.U9)(files).map(uses => [ uses, (0, repository.L5)("offline") ])),
        solution,
        declarations: (0, doctor_files.Rl)(listed.includes("doctor.yml"), directory.read(doctor_files.UJ, limits.o5.bytes)),
        settings: repository.GS
      });
      const language = options.language ?? (0, doctor_files.eX)(solution) ?? "en";
      return {
        text: rendered(report, language, options),
        findings: report.findings,
        exitCode: (0, exit_code.T)(report)
      };
    }
    function rendered(report, language, {format, colour, columns}) {
      switch (format) {
       case "json":
        return JSON.stringify((0, json.g)(report, language, versions.S.product), null, 2);

       case "sarif":
        return JSON.stringify(auditSarif(report, language, versions.S.product), null, 2);

       case "text":
        return (0, audit_text.$)(report, {
          language,
          colour,
          version: versions.S.product,
          ...columns !== void 0 && {
            columns
          }
        });
      }
    }
    function readFiles(directory) {
      const workflows = directory.list(doctor_files.v1).map(name => `${doctor_files.v1}/${name}`);
      const files = [ ...workflows.filter(path => /\.ya?ml$/.test(path)), ...doctor_files.VO ].flatMap(path => {
        const bytes = directory.read(path, doctor_files.bS);
        if (bytes === null) return doctor_files.VO.includes(path) ? [] : [ {
          path,
          text: ""
        } ];
        return [ {
          path,
          text: (0, doctor_files.b6)(bytes)
        } ];
      });
      for (let depth = 0; depth < doctor_files.dI; depth += 1) {
        const more = (0, examined.N7)(files).flatMap(doctor_files.SH).flatMap(path => {
          const bytes = directory.read(path, doctor_files.bS);
          return bytes === null ? [] : [ {
            path,
            text: (0, doctor_files.b6)(bytes)
          } ];
        });
        if (more.length === 0) break;
        files.push(...more);
      }
      return files;
    }
  }),
  4075: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      init: () => init
    });
    var instant = __webpack_require__(9466);
    var lead_time = __webpack_require__(1431);
    var calendar_window = __webpack_require__(9467);
    var escaping = __webpack_require__(4391);
    var starters = __webpack_require__(6420);
    var init_steps = __webpack_require__(7649);
    var new_files = __webpack_require__(463);
    var modes_arguments = __webpack_require__(4303);
    var found = __webpack_require__(54);
    var urgent = __webpack_require__(9836);
    var report_language = __webpack_require__(8938);
    var runner_directory = __webpack_require__(5676);
    var external_node_fs_ = __webpack_require__(3024);
    var external_node_path_ = __webpack_require__(6760);
    function shippedRelease(entry = process.argv[1]) {
      if (entry === void 0) return null;
      try {
        const path = (0, external_node_path_.join)((0, external_node_path_.dirname)((0, 
        external_node_fs_.realpathSync)(entry)), "..", "release.json");
        const release = JSON.parse((0, external_node_fs_.readFileSync)(path, "utf8"));
        const commit = typeof release === "object" && release !== null && "commit" in release ? release.commit : null;
        return typeof commit === "string" && /^[0-9a-f]{40}$/.test(commit) ? commit : null;
      } catch {
        return null;
      }
    }
    var offline = __webpack_require__(159);
    var audits_examined = __webpack_require__(5702);
    var repository = __webpack_require__(2373);
    function deployJobsOf(files, environments = null) {
      const examined = (0, audits_examined.sb)({
        files,
        called: new Map,
        solution: (0, repository.eO)(null),
        declarations: (0, repository.L5)("offline"),
        settings: repository.GS
      }, environments);
      return examined.jobs.filter(({gate, conduct}) => gate !== null || conduct.kind === "production" || conduct.kind === "unclear").map(({workflow, job, gate, conduct}) => {
        const [first] = job.steps;
        return {
          file: workflow.file,
          line: job.place.line,
          firstStep: first === void 0 ? null : {
            line: first.place.line,
            column: first.place.column
          },
          job: job.id,
          gated: gate !== null,
          certain: gate !== null || conduct.kind === "production",
          does: conduct.does,
          environment: job.environment?.text ?? null
        };
      });
    }
    var workflow_reading = __webpack_require__(4419);
    const WORKFLOWS = ".github/workflows";
    const LARGEST = 524288;
    function deployingIn(repo) {
      const directory = (0, runner_directory.g)(repo);
      const files = directory.list(WORKFLOWS).filter(name => /\.ya?ml$/.test(name)).map(name => {
        const path = `${WORKFLOWS}/${name}`;
        return {
          path,
          text: (new TextDecoder).decode(directory.read(path, LARGEST) ?? void 0)
        };
      });
      const jobs = deployJobsOf(files);
      return {
        ungated: jobs.filter(({gated}) => !gated),
        unreadable: files.flatMap(({path, text}) => {
          const reading = (0, workflow_reading.S)(path, text);
          return reading.ok ? [] : [ {
            file: path,
            line: 1,
            column: 1
          } ];
        }),
        gated: jobs.some(({gated}) => gated)
      };
    }
    const WEEK = 168 * instant.dp;
    const SLOT = 4 * instant.dp;
    const OF_URGENT = [ "tag", "incident", "reason", "impact", "rollback" ];
    async function init(asked) {
      if (asked.options["urgent"] === true) return urgentInstead(asked);
      const stray = OF_URGENT.find(name => asked.options[name] !== void 0);
      if (stray !== void 0) throw new modes_arguments.Jr({
        kind: "unknown-argument",
        value: `--${stray}`,
        near: null
      });
      const repo = (0, modes_arguments.kF)(asked);
      const language = (0, modes_arguments._9)(asked, void 0);
      const words = (0, report_language.w)(language).init;
      const {solution, defaultBranch} = (0, found.PV)(repo);
      const start = lawfulStart((0, instant.tY)(asked.now, WEEK));
      const slot = {
        start,
        end: (0, instant.tY)(start, SLOT)
      };
      const commit = shippedRelease();
      const deploying = deployingIn(repo);
      const foreign = deploying.ungated.length > 0 || deploying.unreadable.length > 0;
      const workflows = chosen(asked, foreign || deploying.gated);
      const starting = {
        language,
        solution,
        defaultBranch,
        slot,
        workflows,
        commit
      };
      const lines = (0, starters.Pq)(starting).map(({path, text}) => {
        const made = (0, new_files.q)(repo, path, text);
        const shown = (0, found.pS)(asked, repo, path);
        return {
          made,
          line: `${made ? "+" : "="} ${shown}: ${made ? words.made : words.kept}`
        };
      });
      const none = lines.every(({made}) => !made);
      const remarks = [ ...none ? [ words.nothing ] : [], ...foreign ? [ words.noSecond, ...insertions(deploying, words, commit) ] : [], ...commit === null ? [ words.noRelease ] : [] ];
      const steps = (0, init_steps.j)(words.steps, words.starting((0, escaping.RK)(defaultBranch)));
      const head = [ ...lines.map(({line}) => line), ...remarks.map(each => `! ${each}`) ];
      const doctor = (0, offline.V)((0, runner_directory.g)(repo), {
        format: "text",
        language,
        colour: false,
        columns: asked.columns
      });
      const [level = ""] = doctor.text.split("\n\n");
      return {
        text: `${head.join("\n")}\n\n${level}\n\n${steps}`,
        exitCode: 0
      };
    }
    const USUAL = [ "check-on-pull-request.yml", "announce-on-merge.yml", "doctor.yml" ];
    const BY_MODE = {
      resume: "resume.yml",
      close: "close-after-deploy.yml",
      staff: "staff.yml"
    };
    function chosen(asked, deploys) {
      const wanted = asked.options["with"];
      const names = typeof wanted === "string" ? wanted.split(",").map(each => each.trim()) : [];
      const more = names.map(name => {
        if (name === "resume" || name === "close" || name === "staff") return BY_MODE[name];
        throw new modes_arguments.Jr({
          kind: "bad-value",
          option: "with",
          value: name,
          expected: Object.keys(BY_MODE)
        });
      });
      const closes = more.includes("close-after-deploy.yml");
      const deploy = deploys || closes ? [] : [ "deploy-on-tag.yml" ];
      return [ ...USUAL, ...deploy, ...more.filter(name => !deploys || name !== "close-after-deploy.yml") ];
    }
    function insertions({ungated, unreadable}, words, commit) {
      const at = ({file, line}) => `${(0, escaping.RK)(file)}:${line}`;
      const lines = [ "      - name: Gate", `        uses: ezdrav/ezdrav-intervention-gate@${commit ?? starters.Kx}`, "    permissions: { actions: read, contents: read, deployments: read, issues: read, pull-requests: read }" ];
      return [ ...unreadable.map(place => words.unreadable(at(place))), ...ungated.map(({file, line, firstStep, job}) => {
        const place = at({
          file,
          line: firstStep?.line ?? line
        });
        if (firstStep === null) return words.calls(place, (0, escaping.RK)(job));
        return [ words.ungated(place, (0, escaping.RK)(job)), ...lines, `    (${words.environment})` ].join("\n");
      }) ];
    }
    function lawfulStart(announced) {
      const hours = calendar_window.hu;
      return (0, lead_time.gl)({
        announced,
        reading: "default",
        extra: [],
        hours,
        downtime: true
      }) ?? announced;
    }
    async function urgentInstead(asked) {
      const {tag, incident} = asked.options;
      const positionals = [ tag, incident ].flatMap(each => typeof each === "string" ? [ each ] : []);
      const told = await (0, urgent.urgentPlan)({
        ...asked,
        positionals
      });
      const hint = (0, report_language.w)((0, modes_arguments._9)(asked, void 0)).urgentPlan.moved;
      return {
        ...told,
        text: `${hint}\n${told.text}`
      };
    }
  }),
  8377: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      ED: () => mustHaveBeen,
      Kb: () => memberMeant,
      Lw: () => interventionMeant,
      Zo: () => mustBeNew,
      z7: () => writtenTime
    });
    var _calendar_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7674);
    var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7209);
    var _runner_typed_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9367);
    var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4303);
    function interventionMeant(asked, {candidates}) {
      const open = candidates.filter(({intervention}) => intervention.outcome === void 0);
      const named = asked.positionals[1] ?? asked.options["intervention"];
      if (typeof named === "string") {
        const path = (0, _runner_typed_path_js__WEBPACK_IMPORTED_MODULE_2__._)((0, _arguments_js__WEBPACK_IMPORTED_MODULE_3__.kF)(asked), named);
        const found = open.filter(each => each.intervention.id === named || each.path === path);
        const [only] = found;
        if (only !== void 0 && found.length === 1) return only;
        const expected = found.length > 1 ? found.map(each => each.path) : open.map(idOf);
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_3__.Jr({
          kind: "bad-value",
          option: "ID",
          value: named,
          expected
        });
      }
      const [only, ...more] = open;
      if (only === void 0) throw new _arguments_js__WEBPACK_IMPORTED_MODULE_3__.Jr({
        kind: "no-intervention"
      });
      if (more.length > 0) throw new _arguments_js__WEBPACK_IMPORTED_MODULE_3__.Jr({
        kind: "which",
        option: "ID",
        expected: open.map(idOf)
      });
      return only;
    }
    function idOf({intervention}) {
      return intervention.id;
    }
    function memberMeant(asked, {roster}) {
      const staff = roster.known ? roster.value?.staff ?? [] : [];
      const [, ref] = asked.positionals;
      const index = staff.findIndex(each => each.ref === ref);
      const member = staff[index];
      if (member !== void 0) return {
        member,
        index
      };
      const expected = staff.slice(0, 20).map(each => each.ref);
      if (ref === void 0) throw new _arguments_js__WEBPACK_IMPORTED_MODULE_3__.Jr({
        kind: "which",
        option: "REF",
        expected
      });
      throw new _arguments_js__WEBPACK_IMPORTED_MODULE_3__.Jr({
        kind: "bad-value",
        option: "REF",
        value: ref,
        expected
      });
    }
    function mustBeNew(asked, key, there) {
      if (there === void 0 || asked.options["replace"] === true) return;
      throw new _arguments_js__WEBPACK_IMPORTED_MODULE_3__.Jr({
        kind: "already",
        key
      });
    }
    function writtenTime(at) {
      const plain = (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_1__.dE)(at).slice(0, 16);
      return (0, _calendar_time_js__WEBPACK_IMPORTED_MODULE_0__.p)(plain).ok ? plain : `${plain}${(0, 
      _calendar_zone_js__WEBPACK_IMPORTED_MODULE_1__.HA)(at)}`;
    }
    function mustHaveBeen(asked, option, value) {
      const reading = (0, _calendar_time_js__WEBPACK_IMPORTED_MODULE_0__.p)(value);
      if (reading.ok && reading.instant > asked.now) throw new _arguments_js__WEBPACK_IMPORTED_MODULE_3__.Jr({
        kind: "in-future",
        option,
        value
      });
    }
  }),
  9836: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      urgentPlan: () => urgentPlan
    });
    var instant = __webpack_require__(9466);
    var amending = __webpack_require__(3704);
    var intervention = __webpack_require__(2570);
    var escaping = __webpack_require__(4391);
    var plan_text = __webpack_require__(7083);
    var zone = __webpack_require__(7209);
    var report_language = __webpack_require__(8938);
    var commented = __webpack_require__(726);
    var starters = __webpack_require__(6420);
    const LENGTH = 4 * instant.dp;
    function time(at) {
      return `${(0, zone.dE)(at)}${(0, zone.HA)(at)}`;
    }
    function urgentText(start) {
      const c = (0, report_language.w)(start.language).starterComments;
      const {tag, incident, now} = start;
      return `${(0, starters.cZ)("intervention")}\n${(0, commented.n)(c.urgent)}\nversion: 1\nid: ${(0, 
      starters.Uq)(start.id)}\ntitle: ${(0, starters.Uq)(`Urgentni poseg: ${tag} (${incident})`.slice(0, 200))}\nsolution: ${(0, 
      starters.Uq)(start.solution)}\nenvironment: production\nrelease:\n  tag: ${(0, starters.Uq)(tag)}\ndescription: ${(0, 
      starters.Uq)(`Urgentna namestitev izdaje ${tag} zaradi incidenta ${incident}.`)}\nreason: ${(0, 
      starters.Uq)(start.reason)}\ncomponents:\n  - { name: ${(0, starters.Uq)(start.solution)}, from: ${(0, 
      starters.Uq)(start.from)}, to: ${(0, starters.Uq)((0, plan_text.E)(tag))} }\naffects: [${start.affects.map(starters.Uq).join(", ")}]\nschedule:\n  start: ${time(now)}\n  end: ${time((0, 
      instant.tY)(now, LENGTH))}\n  downtime: ${start.downtime}\nimpact: ${(0, starters.Uq)(start.impact)}\nrollback: ${(0, 
      starters.Uq)(start.rollback)}\nurgent:\n  reason: ${(0, starters.Uq)(start.reason)}\n  incident: ${(0, 
      starters.Uq)(incident)}\n`;
    }
    var report_text = __webpack_require__(3920);
    var new_files = __webpack_require__(463);
    var working_tree = __webpack_require__(6389);
    var modes_arguments = __webpack_require__(4303);
    var asking = __webpack_require__(2400);
    var ezdrav_files = __webpack_require__(5987);
    var init_found = __webpack_require__(54);
    var modes_new = __webpack_require__(6706);
    var place = __webpack_require__(241);
    var offline = __webpack_require__(9928);
    var subject = __webpack_require__(8377);
    var writing = __webpack_require__(6409);
    const FOLDER = ".ezdrav/interventions";
    const SHORTEST_REASON = 20;
    async function urgentPlan(asked) {
      const repo = (0, modes_arguments.kF)(asked);
      const tag = (0, place.g3)(asked);
      const incident = incidentArgument(asked);
      const tree = (0, working_tree.c)(repo, ezdrav_files.LF);
      const files = (0, offline.gr)(tree, void 0);
      const language = (0, modes_arguments._9)(asked, files.solution.language);
      (0, place.dW)(files, tag);
      const words = (0, report_language.w)(language).urgentPlan;
      const found = (0, init_found.PV)(repo);
      const last = lastOf(files.candidates, asked.now)?.intervention;
      const said = await (0, asking.to)(asked, language, {
        from: {
          message: words.from,
          judge: (0, asking.CS)("4.12.0"),
          example: "4.12.0",
          offer: last?.outcome?.result === "completed" ? (0, plan_text.E)(last.release.tag) : void 0
        },
        reason: {
          message: words.reason(SHORTEST_REASON),
          judge: (0, asking.CS)("TEXT", SHORTEST_REASON),
          example: "TEXT"
        },
        impact: {
          message: words.impact,
          judge: (0, asking.CS)("TEXT"),
          example: "TEXT"
        },
        rollback: {
          message: words.rollback,
          judge: (0, asking.CS)("TEXT"),
          example: "TEXT"
        },
        downtime: {
          message: words.downtime,
          judge: (0, asking.yL)([ "true", "false" ]),
          example: "true|false",
          choices: words.yesNo
        },
        affects: {
          message: words.affects,
          judge: (0, asking.CS)("A,B", 0),
          example: "A,B",
          offer: last?.affects.join(", "),
          optional: "asked"
        },
        ...telephone(asked, "client", words.client),
        ...telephone(asked, "ict", words.ict)
      });
      const {path, id} = freePath(repo, incident, files.candidates);
      const plan = urgentText({
        language,
        id,
        tag,
        incident,
        solution: last?.solution ?? (files.solution.name.trim() || found.solution),
        from: said.from,
        reason: said.reason,
        impact: said.impact,
        rollback: said.rollback,
        affects: (0, modes_new.listOf)(said.affects),
        downtime: said.downtime === "true",
        now: wholeMinute(asked.now)
      });
      const text = withApprovals(plan, path, [ [ "client", said.client, said["client-at"] ], [ "ezdrav-ict", said.ict, said["ict-at"] ] ]);
      const faulty = (0, place.KS)(asked, language, path, text);
      if (faulty !== null) return faulty;
      const verdict = (0, place.Hc)(asked, tree, path, text);
      const refused = verdict.reasonCodes.filter(code => REFUSED.has(code));
      if (refused.length > 0) {
        const why = (0, report_text.yd)(verdict, refused, {
          ...asked,
          language
        });
        return {
          text: `${(0, report_language.w)(language).record.refused}\n${why}`,
          exitCode: 1,
          noAnswer: true
        };
      }
      const custodian = files.solution.contacts["solution-custodian"];
      const lacking = [ ...said.client === "" ? [ "client" ] : [], ...said.ict === "" ? [ "ezdrav-ict" ] : [] ];
      return (0, writing.u)(asked, {
        repo,
        language,
        change: {
          path,
          before: null,
          after: text
        },
        next: words.next({
          id,
          path,
          tag,
          branch: (0, escaping.RK)(found.defaultBranch),
          recipients: [ "servicedesk@src.si", ...custodian === void 0 ? [] : [ custodian ] ].join(", "),
          lacking
        }),
        facts: {
          id,
          tag,
          incident
        }
      });
    }
    const REFUSED = new Set([ "approval.in-future", "approval.same-party", "approval.self", "approval.reference-malformed", "urgent.unjustified", "urgent.no-incident", "freeze.active" ]);
    function telephone({now}, party, who) {
      const questions = {
        [party]: {
          message: who,
          judge: (0, asking.CS)("TEXT"),
          example: "TEXT",
          optional: "asked"
        },
        [`${party}-at`]: {
          message: "",
          judge: asking.kB,
          example: "2026-12-01T03:12",
          preset: (0, subject.z7)(now),
          optional: "unasked"
        }
      };
      return questions;
    }
    function withApprovals(plan, path, given) {
      const reading = (0, intervention.I)(path, (new TextEncoder).encode(plan));
      if (!reading.ok) return plan;
      return given.reduce((text, [party, by, at]) => by === "" ? text : (0, amending.P)(text, [ "approvals", party ], {
        by,
        at,
        reference: "telephone",
        plan: reading.planDigest
      }), plan);
    }
    function incidentArgument({positionals: [, incident]}) {
      const example = "INC-2026-7781";
      if (incident === void 0) throw new modes_arguments.Jr({
        kind: "missing",
        option: "INCIDENT",
        example
      });
      if (/^(?=.*\S)[^\p{C}]{1,100}$/u.test(incident)) return incident;
      throw new modes_arguments.Jr({
        kind: "bad-value",
        option: "INCIDENT",
        value: incident,
        expected: [ example ]
      });
    }
    function lastOf(candidates, now) {
      const real = candidates.filter(({intervention: {status, environment}}) => status !== "withdrawn" && environment === "production");
      const begun = real.filter(({intervention: {schedule}}) => schedule.start <= now);
      return (begun.length > 0 ? begun : real).reduce((latest, each) => {
        const later = latest?.intervention.schedule.start ?? Number.NEGATIVE_INFINITY;
        return each.intervention.schedule.start > later ? each : latest;
      }, null);
    }
    function freePath(repo, incident, candidates) {
      const plain = incident.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+|[.-]+$/g, "");
      const ids = new Set(candidates.map(({intervention}) => intervention.id));
      for (let turn = 1; ;turn += 1) {
        const id = `URG-${plain.slice(0, 50) || "1"}${turn === 1 ? "" : `-${turn}`}`;
        const path = `${FOLDER}/${id}.yml`;
        const isFree = !(0, new_files.C)(repo, path) && !(0, new_files.C)(repo, `.ezdrav/done/${id}.yml`);
        if (!ids.has(id) && isFree) return {
          path,
          id
        };
      }
    }
    function wholeMinute(at) {
      return (0, instant.B9)(Math.floor(at / instant.pY) * instant.pY);
    }
  }),
  3704: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => amended
    });
    var _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5861);
    function amended(text, path, entry) {
      const last = path.at(-1);
      const way = path.slice(0, -1);
      const eol = text.includes("\r\n") ? "\r\n" : "\n";
      const root = (0, _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
        schema: "failsafe"
      }).contents;
      let node = root;
      for (const [index, step] of way.entries()) {
        const inner = childOf(node, step);
        if (inner === void 0 && (0, _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) {
          const nested = [ ...way.slice(index + 1), String(last) ].reduceRight((value, key) => ({
            [key]: value
          }), entry);
          return put(text, node, String(step), nested, eol);
        }
        node = inner;
      }
      if (!(0, _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) throw new Error(`no mapping: ${way.join(".")}`);
      return put(text, node, String(last), entry, eol);
    }
    function childOf(node, step) {
      if ((0, _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) return pairOf(node, String(step))?.value ?? void 0;
      return (0, _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__.oP)(node) && typeof step === "number" ? node.items[step] : void 0;
    }
    function pairOf(map, key) {
      return map.items.find(pair => (0, _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__.jn)(pair.key) && String(pair.key.value) === key);
    }
    function put(text, map, key, entry, eol) {
      const there = pairOf(map, key);
      if (map.flow === true) {
        const value = flow(entry);
        if (there !== void 0) {
          const [from, to] = rangeOf(there.value);
          return spliced(text, from, to, value);
        }
        const behind = map.items.at(-1);
        if (behind === void 0) {
          const [from, to] = rangeOf(map);
          return spliced(text, from, to, `{ ${key}: ${value} }`);
        }
        const [, end] = rangeOf(behind.value ?? behind.key);
        return spliced(text, end, end, `, ${key}: ${value}`);
      }
      const [start] = rangeOf(map.items[0]?.key);
      const indent = " ".repeat(start - lineStart(text, start));
      const lines = block(key, entry, indent);
      if (there !== void 0) {
        const from = rangeOf(there.key)[0];
        const to = contentEnd(text, there);
        return spliced(text, from, to, lines.join(eol).trimStart());
      }
      const behind = map.items.at(-1);
      const end = lineEnd(text, behind === void 0 ? start : contentEnd(text, behind));
      const before = end > 0 && text[end - 1] === "\n" ? "" : eol;
      return spliced(text, end, end, `${before}${lines.join(eol)}${eol}`);
    }
    function contentEnd(text, pair) {
      const [from, to] = rangeOf(pair.value ?? pair.key);
      return from + text.slice(from, to).trimEnd().length;
    }
    function spliced(text, from, to, instead) {
      return `${text.slice(0, from)}${instead}${text.slice(to)}`;
    }
    function lineStart(text, at) {
      return text.lastIndexOf("\n", at - 1) + 1;
    }
    function lineEnd(text, at) {
      const end = text.indexOf("\n", at);
      return end < 0 ? text.length : end + 1;
    }
    function rangeOf(node) {
      const range = typeof node === "object" && node !== null && "range" in node ? node.range : null;
      if (!Array.isArray(range)) throw new Error("a node without a place");
      return [ Number(range[0]), Number(range[1]) ];
    }
    const ONE_LINE = 80;
    function block(key, entry, indent) {
      const line = `${indent}${key}: ${flow(entry)}`;
      if (!isMapping(entry) || indent !== "" && line.length <= ONE_LINE) return [ line ];
      const inner = Object.entries(entry).map(([name, value]) => block(name, value, `${indent}  `));
      return [ `${indent}${key}:`, ...inner.flat() ];
    }
    function isMapping(entry) {
      return typeof entry === "object" && !Array.isArray(entry);
    }
    function flow(entry) {
      if (typeof entry === "string") return written(entry);
      if (typeof entry === "number") return String(entry);
      if (!isMapping(entry)) return `[${entry.map(flow).join(", ")}]`;
      const pairs = Object.entries(entry).map(([key, value]) => `${key}: ${flow(value)}`);
      return `{ ${pairs.join(", ")} }`;
    }
    const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._@+/:-]*[\p{L}\p{N}._@+/-])?$/u;
    function written(text) {
      return PLAIN.test(text) && !text.includes(": ") ? text : JSON.stringify(text);
    }
  })
};

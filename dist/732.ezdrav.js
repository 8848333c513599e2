export const id = 732;

export const ids = [ 732 ];

export const modules = {
  1431: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F0: () => latestAnnouncement,
      M2: () => leadTime,
      gl: () => earliestStart,
      oT: () => WORKING_DAYS_AHEAD
    });
    var _window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9467);
    var _working_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5854);
    var _zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7209);
    const WORKING_DAYS_AHEAD = 2;
    function leadTime(question) {
      const announcedOn = (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.gD)(question.announced);
      const last = lastDayThatCounts(question.start, question.reading);
      const counted = [];
      const skipped = [];
      for (let date = (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.fi)(announcedOn, 1); date <= last; date = (0, 
      _zone_js__WEBPACK_IMPORTED_MODULE_2__.fi)(date, 1)) {
        const day = (0, _working_days_js__WEBPACK_IMPORTED_MODULE_1__.kb)(date, question.extra);
        if (day.working === null) return {
          known: false,
          beyond: date
        };
        if (day.working) counted.push(date); else skipped.push({
          date,
          why: day.why,
          name: day.name
        });
      }
      return {
        known: true,
        sufficient: counted.length >= WORKING_DAYS_AHEAD,
        announcedOn,
        nightOf: (0, _window_js__WEBPACK_IMPORTED_MODULE_0__.kB)(question.start),
        workingDays: counted.length,
        counted,
        skipped
      };
    }
    function earliestStart(question) {
      const first = (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.fi)((0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.gD)(question.announced), 1);
      const second = secondWorkingDay(first, 1, question.extra);
      if (second === null) return null;
      const from = question.reading === "full-days" ? (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.l$)((0, 
      _zone_js__WEBPACK_IMPORTED_MODULE_2__.fi)(second, 1), "00:00") : (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.l$)(second, _window_js__WEBPACK_IMPORTED_MODULE_0__.hu.opens);
      return (0, _window_js__WEBPACK_IMPORTED_MODULE_0__.gR)(from, question.hours, question.downtime);
    }
    function latestAnnouncement(question) {
      const last = lastDayThatCounts(question.start, question.reading);
      const second = secondWorkingDay(last, -1, question.extra);
      return second === null ? null : (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.l$)(second, "00:00");
    }
    function lastDayThatCounts(start, reading) {
      return reading === "full-days" ? (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.fi)((0, 
      _zone_js__WEBPACK_IMPORTED_MODULE_2__.gD)(start), -1) : (0, _window_js__WEBPACK_IMPORTED_MODULE_0__.kB)(start);
    }
    function secondWorkingDay(from, step, extra) {
      let found = 0;
      for (let date = from; ;date = (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.fi)(date, step)) {
        const day = (0, _working_days_js__WEBPACK_IMPORTED_MODULE_1__.kb)(date, extra);
        if (day.working === null) return null;
        if (day.working && ++found === WORKING_DAYS_AHEAD) return date;
      }
    }
  }),
  5987: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $C: () => readFound,
      Fo: () => STAFF,
      G9: () => readCandidate,
      LF: () => limitOf,
      hy: () => candidateFiles,
      iZ: () => SOLUTION
    });
    var _records_candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3995);
    var _records_intervention_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2570);
    var _records_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2669);
    var _records_solution_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7370);
    var _records_staff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5456);
    const SOLUTION = ".ezdrav/solution.yml";
    const STAFF = ".ezdrav/staff.yml";
    function limitOf(path) {
      return path === STAFF ? _records_limits_js__WEBPACK_IMPORTED_MODULE_2__.I$.bytes : _records_limits_js__WEBPACK_IMPORTED_MODULE_2__.o5.bytes;
    }
    const recent = [];
    const RECENT_AT_MOST = 4;
    function readOnce(path, source) {
      if (!(source instanceof Uint8Array)) return (0, _records_intervention_js__WEBPACK_IMPORTED_MODULE_1__.I)(path, source);
      const known = recent.find(one => one.path === path && Buffer.compare(one.bytes, source) === 0);
      if (known !== void 0) return known.reading;
      const reading = (0, _records_intervention_js__WEBPACK_IMPORTED_MODULE_1__.I)(path, source);
      recent.unshift({
        path,
        bytes: source,
        reading
      });
      recent.length = Math.min(recent.length, RECENT_AT_MOST);
      return reading;
    }
    function readCandidate(path, bytes) {
      const reading = readOnce(path, bytes);
      return reading.ok && reading.value.status !== "draft" ? {
        path,
        intervention: reading.value,
        planDigest: reading.planDigest
      } : null;
    }
    function candidateFiles(files, named) {
      const paths = new Set((0, _records_candidates_js__WEBPACK_IMPORTED_MODULE_0__.Aq)(files).paths);
      return files.filter(file => (paths.has(file.path) || file.path === named && (0, 
      _records_candidates_js__WEBPACK_IMPORTED_MODULE_0__.O$)(file) === null) && file.size <= _records_limits_js__WEBPACK_IMPORTED_MODULE_2__.o5.bytes);
    }
    function readFound(found, named, grade, sources) {
      const diagnostics = [];
      const drafts = [];
      const locate = new Map;
      const sourceOf = path => found.find(file => file.path === path)?.source ?? {
        unread: "missing"
      };
      const kept = (path, reading) => {
        if (reading.ok) {
          locate.set(path, reading.locate);
          return reading;
        }
        diagnostics.push(...reading.diagnostics);
        return null;
      };
      const listed = (0, _records_candidates_js__WEBPACK_IMPORTED_MODULE_0__.Aq)(found, named);
      const candidates = listed.paths.flatMap(path => {
        const reading = readOnce(path, sourceOf(path));
        const draft = draftOf(reading);
        if (draft !== null) {
          drafts.push({
            path,
            ...draft
          });
          if (reading.ok) locate.set(path, reading.locate);
          return [];
        }
        const plan = kept(path, reading);
        if (plan === null) return [];
        return [ {
          path,
          intervention: plan.value,
          planDigest: plan.planDigest
        } ];
      });
      const solution = kept(SOLUTION, (0, _records_solution_js__WEBPACK_IMPORTED_MODULE_3__.K)(SOLUTION, sourceOf(SOLUTION)));
      const hasRoster = found.some(({path}) => path === STAFF);
      const roster = hasRoster ? kept(STAFF, (0, _records_staff_js__WEBPACK_IMPORTED_MODULE_4__.h)(STAFF, sourceOf(STAFF))) : null;
      const all = [ ...listed.diagnostics, ...(0, _records_candidates_js__WEBPACK_IMPORTED_MODULE_0__.H9)(found, [ SOLUTION, STAFF ]), ...diagnostics ];
      return {
        files: all.length > 0 ? {
          kind: "invalid",
          diagnostics: all
        } : {
          kind: "read",
          candidates,
          drafts: drafts.map(({path, tag}) => ({
            path,
            tag
          })),
          grade,
          sources
        },
        candidates,
        drafts,
        solution: solution?.value ?? _records_solution_js__WEBPACK_IMPORTED_MODULE_3__.U,
        roster: {
          known: true,
          value: roster?.value ?? null,
          grade,
          sources
        },
        diagnostics: [ ...all.filter(({code}) => code !== "file.missing"), ...drafts.flatMap(draft => draft.diagnostics.filter(isPersonal)) ],
        locate,
        blobs: new Map
      };
    }
    function draftOf(reading) {
      if (!reading.ok) return reading.draft && {
        tag: reading.draft.tag,
        diagnostics: reading.diagnostics
      };
      const {status, release} = reading.value;
      return status === "draft" ? {
        tag: release.tag,
        diagnostics: []
      } : null;
    }
    function isPersonal({code}) {
      return code === "file.personal-data";
    }
  }),
  732: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      init: () => init
    });
    var instant = __webpack_require__(9466);
    var lead_time = __webpack_require__(1431);
    var calendar_window = __webpack_require__(9467);
    var escaping = __webpack_require__(4391);
    var zone = __webpack_require__(7209);
    var report_language = __webpack_require__(9286);
    function commented(text, indent = "") {
      return text.split("\n").map(line => `${indent}# ${line}`).join("\n");
    }
    const STARTER_WORKFLOWS = {
      "check-on-pull-request.yml": "# Checks the files of .ezdrav/ in a pull request and keeps one comment up to date: is the plan lawful,\n# when must it be announced, what would void approvals. Pull requests of forks are only read.\nname: Check intervention\n\non:\n  pull_request:\n    paths: ['.ezdrav/**']\n\npermissions: {}\n\nconcurrency:\n  group: check-${{ github.event.pull_request.number }}\n  cancel-in-progress: true\n\njobs:\n  check:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n      pull-requests: write\n    steps:\n      - name: Check\n        uses: ezdrav/ezdrav-intervention-gate@0123456789abcdef0123456789abcdef01234567 # v1\n        with:\n          mode: check\n",
      "announce-on-merge.yml": "# Sends the announcement when an intervention file lands on the default branch, once for every plan.\n# Without EZDRAV_SMTP_URL it writes the letter for you to send, and says so.\nname: Announce\n\non:\n  push:\n    branches: [main]\n    paths: ['.ezdrav/**']\n\npermissions: {}\n\nconcurrency:\n  group: announce\n  cancel-in-progress: false\n\njobs:\n  announce:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n      deployments: write\n      issues: write\n    steps:\n      - name: Announce\n        uses: ezdrav/ezdrav-intervention-gate@0123456789abcdef0123456789abcdef01234567 # v1\n        with:\n          mode: announce\n          smtp-url: ${{ secrets.EZDRAV_SMTP_URL }}\n          mail-from: ${{ vars.EZDRAV_MAIL_FROM }}\n",
      "deploy-on-tag.yml": "# Deploys a release to production when its tag is pushed, if the intervention was announced and\n# approved and its slot is open. Pushed too early, the run fails with the opening time; run the\n# failed job again then, or let resume.yml do it.\nname: Deploy\n\non:\n  push:\n    tags: ['v*']\n\n# Nothing by default; each job says what it needs.\npermissions: {}\n\n# A release is never deployed twice at once, and no deployment is cut off by the next. One group for\n# all would let a run that waits for its slot hold up an urgent one.\nconcurrency:\n  group: deploy-production-${{ github.ref_name }}\n  cancel-in-progress: false\n\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    # Keep the secrets of the deployment in this environment and nowhere else.\n    environment: production\n    permissions:\n      actions: read\n      contents: read\n      deployments: read\n      issues: read\n      pull-requests: read\n    steps:\n      # First, and in this job: a gate in a job of its own is passed by re-running only the other.\n      # Replace the commit by that of the release you use.\n      - name: Gate\n        uses: ezdrav/ezdrav-intervention-gate@0123456789abcdef0123456789abcdef01234567 # v1\n        with:\n          environment: production\n\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n\n      - name: Deploy\n        run: ./deploy.sh \"$GITHUB_REF_NAME\"\n        env:\n          DEPLOY_KEY: ${{ secrets.DEPLOY_KEY }}\n",
      "deploy-urgent.yml": '# An urgent intervention, started by hand. Choose the tag under "Use workflow from": the gate deploys\n# no branch. With a mail server the gate sends the notification itself, and only when everything else\n# is in order.\nname: Urgent deploy\n\non:\n  workflow_dispatch:\n\npermissions: {}\n\nconcurrency:\n  group: deploy-production-${{ github.ref_name }}\n  cancel-in-progress: false\n\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    environment: production\n    permissions:\n      actions: read\n      contents: read\n      # The notification that was sent is recorded as a deployment.\n      deployments: write\n      issues: read\n      pull-requests: read\n    steps:\n      - name: Gate\n        uses: ezdrav/ezdrav-intervention-gate@0123456789abcdef0123456789abcdef01234567 # v1\n        with:\n          environment: production\n          smtp-url: ${{ secrets.EZDRAV_SMTP_URL }}\n          mail-from: ${{ vars.EZDRAV_MAIL_FROM }}\n\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n\n      - name: Deploy\n        run: ./deploy.sh "$GITHUB_REF_NAME"\n        env:\n          DEPLOY_KEY: ${{ secrets.DEPLOY_KEY }}\n',
      "doctor.yml": "# Looks every week, and on every change of a workflow, for ways around the gate.\nname: Doctor\n\non:\n  push:\n    branches: [main]\n    paths: ['.github/**', '.ezdrav/**']\n  schedule:\n    - cron: '41 5 * * 1'\n\npermissions: {}\n\nconcurrency:\n  group: doctor\n  cancel-in-progress: false\n\njobs:\n  doctor:\n    runs-on: ubuntu-latest\n    permissions:\n      actions: read\n      contents: read\n    steps:\n      - name: Doctor\n        uses: ezdrav/ezdrav-intervention-gate@0123456789abcdef0123456789abcdef01234567 # v1\n        with:\n          mode: doctor\n"
    };
    const SCHEMAS = "https://raw.githubusercontent.com/ezdrav/ezdrav-intervention-gate/main/schemas";
    function schemaLine(file) {
      return `# yaml-language-server: $schema=${SCHEMAS}/${file}.schema.json`;
    }
    function value(text) {
      return JSON.stringify(text);
    }
    function starterFiles(starting) {
      const workflows = Object.entries(STARTER_WORKFLOWS).map(([name, text]) => ({
        path: `.github/workflows/${name}`,
        text: text.replaceAll("branches: [main]", `branches: [${value(starting.defaultBranch)}]`)
      }));
      return [ {
        path: ".ezdrav/intervention.yml",
        text: intervention(starting)
      }, {
        path: ".ezdrav/solution.yml",
        text: solution(starting)
      }, {
        path: ".ezdrav/staff.yml",
        text: staff(starting)
      }, ...workflows ];
    }
    function intervention({language, solution: name, slot}) {
      const c = (0, report_language.w)(language).starterComments;
      const start = (0, zone.dE)(slot.start);
      const year = start.slice(0, 4);
      const [sent, client, ict] = [ [ -5, "09:12" ], [ -4, "10:05" ], [ -4, "13:40" ] ].map(([days, time]) => `${(0, 
      zone.fi)((0, zone.gD)(slot.start), Number(days))}T${time}`);
      return `${schemaLine("intervention")}\n${commented(c.intervention)}\n${commented(c.change)}\nversion: 1\nid: POSEG-${year}-001\ntitle: ${value(`Nadgradnja ${name} na 1.0.0`)}\nsolution: ${value(name)}\nenvironment: production\nrelease:\n  tag: v1.0.0\n  # commit: 0123456789abcdef0123456789abcdef01234567  # ${c.commit}\ndescription: Zamenjava strežniškega dela z izdajo 1.0.0.\nreason: Odprava znanih napak.\ncomponents:\n  - { name: ${value(name)}, from: 0.9.0, to: 1.0.0 }\naffects: []  # ${c.affects}\nschedule:\n  start: ${start}\n  end: ${(0, 
      zone.dE)(slot.end)}\n  downtime: true  # ${c.downtime}\n  work-minutes: 60  # ${c.minutes}\n  rollback-minutes: 30\nimpact: Storitev ne bo dosegljiva do 30 minut.\nrisk: { level: medium, measures: "Preizkus v testnem okolju, nadzor napak" }\nnetwork: { change: false }  # ${c.network}\nrollback: Vrnitev na 0.9.0 iz zadnje slike; odloči vodja posega.\n\n${commented(c.after)}\nstatus: planned\n${commented(c.announcement)}\n# announcement:\n#   sent-at: ${sent}\n#   recipients: [NASLOV-SERVICEDESK, NASLOV-SKRBNIKA]\n#   reference: SD-0000-000000\n${commented(c.approvals)}\n# approvals:\n#   client: { by: "naročnik A-1", at: ${client}, reference: "SD-0000-000000#1" }\n#   ezdrav-ict: { by: "IKT eZdravja K-1", at: ${ict}, reference: "SD-0000-000000#2" }\n`;
    }
    function solution({language, solution: name}) {
      const c = (0, report_language.w)(language).starterComments;
      return `${schemaLine("solution")}\n${commented(c.solution)}\nversion: 1\nname: ${value(name)}\nlanguage: ${language}\n${commented(c.custodian)}\n# contacts:\n#   solution-custodian: NASLOV-SKRBNIKA-REŠITVE\n#   contract-custodian: NASLOV-SKRBNIKA-POGODBE\n${commented(c.approvers)}\n# approvers:\n#   client: [{ login: narocnik-a, id: 1 }]\n#   ezdrav-ict: [{ login: ikt-k, id: 2 }]\n${commented(c.authorities)}\n# urgent-authorities: [{ login: dezurni-m, id: 3 }]\n${commented(c.pattern)}\n# reference-pattern: "^SD-\\\\d{4}-\\\\d+"\n${commented(c.evidence)}\n# evidence: { announcement: landed, approvals: recorded }\n${commented(c.freezes)}\n# freezes:\n#   - { from: 2026-12-23T00:00, to: 2027-01-04T00:00, reason: Praznični zastoj, urgent: allowed }\n`;
    }
    function staff({language}) {
      const c = (0, report_language.w)(language).starterComments;
      return `${schemaLine("staff")}\n${commented(c.staff)}\nversion: 1\nstaff: []\n${commented(c.member)}\n# staff:\n#   - ref: O-001\n#     github: { login: ana-r, id: 11, write: true }\n#     role: razvijalka\n#     company: Hiša\n#     eligibility-checked: 2026-01-05\n#     statement-signed: 2026-01-05\n#     account: { requested: 2026-01-07, reference: SD-2026-88, granted: 2026-01-12 }\n${commented(c.left)}\n#     left: 2026-11-20\n#     revocation: { notified: 2026-11-20T15:10, reference: SD-2026-901, confirmed: 2026-11-20T16:02 }\n`;
    }
    var init_steps = __webpack_require__(7649);
    var new_files = __webpack_require__(463);
    var modes_arguments = __webpack_require__(4303);
    var git_folder = __webpack_require__(7100);
    function foundOut(repo) {
      const {remote, defaultBranch} = (0, git_folder.K)(repo);
      const named = /([^/:\\]+?)(?:\.git)?\/?$/.exec(remote ?? folderName(repo))?.[1];
      return {
        solution: (0, escaping.RK)(named ?? "rešitev").slice(0, 100),
        defaultBranch: defaultBranch ?? "main"
      };
    }
    function folderName(repo) {
      return process.getBuiltinModule("node:path").resolve(repo);
    }
    function shownPath(asked, repo, path) {
      return asked.options["repo"] === void 0 ? process.getBuiltinModule("node:path").join(repo, path) : path;
    }
    var records_intervention = __webpack_require__(2570);
    const LENGTH = 4 * instant.dp;
    function time(at) {
      return `${(0, zone.dE)(at)}${(0, zone.HA)(at)}`;
    }
    function urgentText(start) {
      const c = (0, report_language.w)(start.language).starterComments;
      const {last, tag, incident, now, id} = start;
      const after = last === null ? "" : `, po posegu ${last.id}`;
      const kept = last === null ? "" : `  # ${c.check}`;
      return `${schemaLine("intervention")}\n${commented(c.urgent(last?.id ?? null))}\nversion: 1\nid: ${value(id)}\ntitle: ${value(`Urgentni poseg: ${tag} (${incident})`.slice(0, 200))}\nsolution: ${value(last?.solution ?? start.solution)}\nenvironment: production\nrelease:\n  tag: ${value(tag)}\ndescription: ${value(`Urgentna namestitev izdaje ${tag} zaradi incidenta ${incident}${after}.`)}\nreason: ${value(start.reason)}\ncomponents:\n${components(start)}\naffects: [${(last?.affects ?? []).map(value).join(", ")}]${kept}\nschedule:\n  start: ${time(now)}\n  end: ${time((0, 
      instant.tY)(now, LENGTH))}\n  downtime: ${last?.schedule.downtime ?? true}${kept}\n${minutes(last)}impact: ${value(start.impact)}\n${risk(last)}${network(last)}rollback: ${value(start.rollback)}\nurgent:\n  reason: ${value(start.reason)}\n  incident: ${value(incident)}\n${commented(c.notification, "  ")}\n  # notification:\n  #   sent-at: ${time(now)}\n  #   recipients: [NASLOV-SERVICEDESK, NASLOV-SKRBNIKA]\n  #   reference: SD-0000-000000\n\n${commented(c.telephone)}\n# approvals:\n#   client: { by: "…", at: ${time(now)}, reference: telephone }\n#   ezdrav-ict: { by: "…", at: ${time(now)}, reference: telephone }\n`;
    }
    function isRunning({schedule, outcome}, now) {
      return outcome === void 0 ? schedule.start <= now : outcome.result === "completed";
    }
    function components({last, tag, solution, now}) {
      const list = last?.components ?? [ {
        name: solution
      } ];
      if (list.length === 0) return "  []";
      return list.map(({name, from, to}) => {
        const named = to !== void 0 && last?.release.tag === `v${to}` && tag.startsWith("v");
        const running = last !== null && isRunning(last, now) ? to : from;
        const replaced = running === void 0 ? "" : `, from: ${value(running)}`;
        const versions = named ? `${replaced}, to: ${value(tag.slice(1))}` : "";
        return `  - { name: ${value(name)}${versions} }`;
      }).join("\n");
    }
    function minutes(last) {
      const {"work-minutes": work, "rollback-minutes": rollback} = last?.schedule ?? {};
      return [ ...work === void 0 ? [] : [ `  work-minutes: ${work}\n` ], ...rollback === void 0 ? [] : [ `  rollback-minutes: ${rollback}\n` ] ].join("");
    }
    function risk(last) {
      if (last?.risk === void 0) return "";
      const {level, measures} = last.risk;
      const more = measures === void 0 ? "" : `, measures: ${value(measures)}`;
      return `risk: { level: ${level}${more} }\n`;
    }
    function network(last) {
      if (last?.network === void 0) return "";
      const {change, reference} = last.network;
      const more = reference === void 0 ? "" : `, reference: ${value(reference)}`;
      return `network: { change: ${change}${more} }\n`;
    }
    var report_text = __webpack_require__(3920);
    var runner_terminal = __webpack_require__(603);
    var working_tree = __webpack_require__(6389);
    var ezdrav_files = __webpack_require__(5987);
    var offline = __webpack_require__(9928);
    const FOLDER = ".ezdrav/interventions";
    const SHORTEST_REASON = 20;
    const MOST_TRIES = 5;
    async function startUrgent(asked) {
      const repo = (0, modes_arguments.kF)(asked);
      const tag = required(asked, "tag", /^(?!refs\/)[^\s\p{C}]{1,200}$/u, "v4.12.1");
      const incident = required(asked, "incident", /^(?=.*\S)[^\p{C}]{1,100}$/u, "INC-2026-7781");
      const {candidates, solution} = (0, offline.gr)((0, working_tree.c)(repo, ezdrav_files.LF), void 0);
      const language = (0, modes_arguments._9)(asked, solution.language);
      const words = (0, report_language.w)(language).init;
      const last = lastOf(candidates, asked.now)?.intervention ?? null;
      const {reason, impact, rollback} = await answers(asked, words, last);
      const {path, id} = freePath(repo, incident, candidates);
      const found = foundOut(repo);
      const custodian = solution.contacts["solution-custodian"];
      const text = urgentText({
        id,
        tag,
        incident,
        reason,
        impact,
        rollback,
        last,
        language,
        now: wholeMinute(asked.now),
        solution: solution.name || found.solution
      });
      const reading = (0, records_intervention.I)(path, (new TextEncoder).encode(text));
      if (!reading.ok) {
        const lines = reading.diagnostics.flatMap(each => (0, report_text.$B)(each, language, asked.columns));
        return {
          text: `${[ words.invalid, ...lines ].join("\n")}\n`,
          exitCode: 2
        };
      }
      if (!(0, new_files.q)(repo, path, text)) throw new modes_arguments.Jr({
        kind: "no-folder",
        value: FOLDER
      });
      const recipients = [ "servicedesk@src.si", ...custodian ? [ custodian ] : [] ].join(", ");
      const branch = (0, escaping.RK)(found.defaultBranch);
      const steps = words.urgent({
        path,
        shown: shownPath(asked, repo, path),
        tag,
        branch,
        recipients
      });
      const alike = candidates.filter(({intervention: {outcome, release}}) => !outcome && release.tag === tag).map(other => `! ${words.alike(tag, other.intervention.id, (0, 
      escaping.RK)(other.path))}\n`);
      const head = `+ ${shownPath(asked, repo, path)}: ${words.made}\n${alike.join("")}\n`;
      return {
        text: head + (0, init_steps.j)(words.steps, steps),
        exitCode: 0
      };
    }
    function required(asked, name, shape, expected) {
      const value = (0, modes_arguments.vU)(asked, name, shape, expected);
      if (value !== void 0) return value;
      throw new modes_arguments.Jr({
        kind: "missing",
        option: name,
        example: expected
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
    async function answers(asked, words, last) {
      const terminal = (0, runner_terminal.j)();
      const text = (name, least, kept) => answer(asked, terminal, words, {
        name,
        least,
        kept
      });
      try {
        return {
          reason: await text("reason", SHORTEST_REASON, null),
          impact: await text("impact", 1, last?.impact ?? null),
          rollback: await text("rollback", 1, last?.rollback ?? null)
        };
      } finally {
        terminal.close();
      }
    }
    async function answer(asked, terminal, words, {name, least, kept}) {
      const given = (0, modes_arguments.vU)(asked, name, /\S/, "TEXT")?.trim();
      const enough = text => lengthOf(text) >= least;
      const tooShort = new modes_arguments.Jr({
        kind: "too-short",
        option: name,
        least
      });
      if (given !== void 0) {
        if (enough(given)) return given;
        throw tooShort;
      }
      const asking = name === "reason" ? words.reason(least) : words[name];
      const keep = kept === null ? "" : words.keep((0, escaping.RK)(kept));
      for (let turn = 0; turn < MOST_TRIES; turn += 1) {
        const said = await terminal.ask(`${turn === 0 ? keep : words.again(least)}${asking}`);
        if (said === null) break;
        if (said === "" && kept !== null) return kept;
        if (enough(said)) return said;
      }
      throw tooShort;
    }
    function lengthOf(text) {
      return Array.from(text.replace(/\s+/gu, " ").trim()).length;
    }
    function freePath(repo, incident, candidates) {
      const plain = incident.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+|[.-]+$/g, "");
      const ids = new Set(candidates.map(({intervention}) => intervention.id));
      for (let turn = 1; ;turn += 1) {
        const id = `URG-${plain.slice(0, 50) || "1"}${turn === 1 ? "" : `-${turn}`}`;
        const path = `${FOLDER}/${id}.yml`;
        if (!ids.has(id) && !(0, new_files.C)(repo, path)) return {
          path,
          id
        };
      }
    }
    function wholeMinute(at) {
      return (0, instant.B9)(Math.floor(at / instant.pY) * instant.pY);
    }
    const WEEK = 168 * instant.dp;
    const SLOT = 4 * instant.dp;
    const OF_URGENT = [ "tag", "incident", "reason", "impact", "rollback" ];
    async function init(asked) {
      if (asked.options["urgent"] === true) return startUrgent(asked);
      const stray = OF_URGENT.find(name => asked.options[name] !== void 0);
      if (stray !== void 0) throw new modes_arguments.Jr({
        kind: "unknown-argument",
        value: `--${stray}`,
        near: null
      });
      const repo = (0, modes_arguments.kF)(asked);
      const language = (0, modes_arguments._9)(asked, void 0);
      const words = (0, report_language.w)(language).init;
      const {solution, defaultBranch} = foundOut(repo);
      const start = lawfulStart((0, instant.tY)(asked.now, WEEK));
      const slot = {
        start,
        end: (0, instant.tY)(start, SLOT)
      };
      const lines = starterFiles({
        language,
        solution,
        defaultBranch,
        slot
      }).map(({path, text}) => {
        const made = (0, new_files.q)(repo, path, text);
        const shown = shownPath(asked, repo, path);
        return {
          made,
          line: `${made ? "+" : "="} ${shown}: ${made ? words.made : words.kept}`
        };
      });
      const none = lines.every(({made}) => !made);
      const said = none ? `${words.nothing}\n` : "";
      const steps = (0, init_steps.j)(words.steps, words.starting((0, escaping.RK)(defaultBranch)));
      return {
        text: `${lines.map(({line}) => line).join("\n")}\n${said}\n${steps}`,
        exitCode: 0
      };
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
  }),
  9928: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $C: () => foundOnDisk,
      gr: () => readDisk,
      j2: () => offlineFacts
    });
    var _records_candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3995);
    var _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5987);
    function foundOnDisk(files) {
      return files.map(({path, mode, type, size, bytes}) => ({
        path,
        mode,
        type,
        source: (0, _records_candidates_js__WEBPACK_IMPORTED_MODULE_0__.O$)({
          mode,
          type
        }) ?? bytes ?? {
          unread: "too-large",
          size,
          limit: (0, _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_1__.LF)(path)
        }
      }));
    }
    function readDisk(files, named) {
      const source = {
        kind: "file",
        from: ".ezdrav"
      };
      return (0, _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_1__.$C)(foundOnDisk(files), named, "claimed", [ source ]);
    }
    function offlineFacts(question, files) {
      const {now, ref, sha, actor, environment, intervention} = question;
      const argument = from => [ {
        kind: "argument",
        from
      } ];
      const target = {
        ref: ref === void 0 ? {
          kind: "announced-release"
        } : {
          kind: "ref",
          name: ref
        },
        deployed: sha === void 0 ? null : {
          known: true,
          value: sha,
          grade: "claimed",
          sources: argument("--sha")
        },
        tagNow: null,
        environment,
        ...intervention !== void 0 && {
          intervention
        }
      };
      const person = actor === void 0 ? null : {
        login: actor,
        id: null,
        type: null
      };
      return {
        repository: null,
        now: {
          known: true,
          value: now,
          grade: "claimed",
          sources: argument("--at")
        },
        event: null,
        files: files.files,
        target,
        landing: null,
        receipts: null,
        consents: null,
        actor: person,
        triggeringActor: null,
        roster: files.roster,
        problems: []
      };
    }
  }),
  3995: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Aq: () => candidatePaths,
      H9: () => misnamed,
      O$: () => unreadable
    });
    var _unread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5990);
    const SINGLE = ".ezdrav/intervention.yml";
    const CANDIDATE = /^\.ezdrav\/(?:intervention|interventions\/[^/]+)\.yml$/;
    const MISNAMED = /^\.ezdrav\/(?:intervention|interventions\/[^/]+)\.ya?ml$/i;
    const INSIDE = ".ezdrav/*.yml";
    const SEGMENTS_AT_MOST = 3;
    const FOLDERS = new Set([ ".ezdrav", ".ezdrav/interventions" ]);
    const STATES = {
      4e4: {
        unread: "directory"
      },
      "040000": {
        unread: "directory"
      },
      100755: {
        unread: "executable"
      },
      12e4: {
        unread: "symlink"
      },
      16e4: {
        unread: "submodule"
      }
    };
    const NO_FILE = {
      unread: "not-a-file"
    };
    function unreadable({mode, type}) {
      if (mode === "100644" && type === "blob") return null;
      return STATES[mode] ?? NO_FILE;
    }
    function candidatePaths(listing, named) {
      if (named !== void 0 && !isInside(named)) {
        const outside = (0, _unread_js__WEBPACK_IMPORTED_MODULE_0__.L)(named, NO_FILE);
        return {
          paths: [],
          diagnostics: [ {
            ...outside,
            expected: [ INSIDE ]
          } ]
        };
      }
      const entries = listing.filter(({path, type}) => FOLDERS.has(path) ? type !== "tree" : named === void 0 ? CANDIDATE.test(path) : path === named).sort((a, b) => a.path < b.path ? -1 : 1);
      if (entries.length === 0) {
        const missing = (0, _unread_js__WEBPACK_IMPORTED_MODULE_0__.L)(named ?? SINGLE, {
          unread: "missing"
        });
        const alike = listing.find(({path}) => MISNAMED.test(path));
        const hint = alike === void 0 ? {} : {
          found: alike.path,
          expected: [ "*.yml" ]
        };
        return {
          paths: [],
          diagnostics: [ {
            ...missing,
            ...named === void 0 && hint
          } ]
        };
      }
      const states = entries.map(entry => ({
        path: entry.path,
        diagnostic: diagnosticOf(entry)
      }));
      return {
        paths: states.flatMap(({path, diagnostic}) => diagnostic === null ? [ path ] : []),
        diagnostics: states.flatMap(({diagnostic}) => diagnostic ?? [])
      };
    }
    function diagnosticOf(entry) {
      const state = unreadable(entry);
      if (!FOLDERS.has(entry.path)) return state && (0, _unread_js__WEBPACK_IMPORTED_MODULE_0__.L)(entry.path, state);
      const refused = (0, _unread_js__WEBPACK_IMPORTED_MODULE_0__.L)(entry.path, state ?? NO_FILE);
      return {
        ...refused,
        code: "file.not-a-folder"
      };
    }
    function misnamed(listing, paths) {
      return listing.flatMap(({path}) => {
        if (paths.includes(path)) return [];
        const meant = path.toLowerCase().replace(".yaml", ".yml");
        if (!paths.includes(meant)) return [];
        const code = "file.misnamed";
        return [ {
          file: path,
          line: 1,
          column: 1,
          code,
          key: "",
          found: "",
          expected: [ meant ]
        } ];
      });
    }
    function isInside(path) {
      const segments = path.split("/");
      return /^\.ezdrav\/[^\\%\p{C}]+\.yml$/u.test(path) && segments[1] !== "done" && segments.length <= SEGMENTS_AT_MOST && segments.every(segment => ![ "", ".", ".." ].includes(segment));
    }
  }),
  2570: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I: () => readIntervention
    });
    var schemas = __webpack_require__(3619);
    var api = __webpack_require__(3305);
    var fields = __webpack_require__(3304);
    const MINUTES_AT_MOST = 1e5;
    const minutes = (0, fields.WQ)(0, MINUTES_AT_MOST);
    const approval = (0, fields.om)({
      by: (0, fields.n8)(200),
      at: fields.kB,
      reference: fields.ir,
      plan: schemas.lqM(fields.br)
    });
    const sent = {
      "sent-at": fields.kB,
      recipients: schemas.YOg(fields.hl),
      reference: schemas.lqM(fields.ir),
      plan: schemas.lqM(fields.br)
    };
    const network = (0, fields.om)({
      change: fields.Im,
      reference: schemas.lqM(fields.ir)
    }).check(schemas.z6Y(context => {
      if (!context.value.change || context.value.reference !== void 0) return;
      (0, fields.cc)(context.issues, (0, fields.i)("file.missing-key"), "reference");
    }));
    const interventionSchema = (0, fields.om)({
      version: fields.rE,
      id: fields.Cv,
      title: (0, fields.n8)(200),
      solution: (0, fields.n8)(200),
      environment: schemas.k5n([ "production", "test" ]),
      release: (0, fields.om)({
        tag: fields.Tc,
        commit: schemas.lqM(fields.cd)
      }),
      description: (0, fields.CS)(4e3),
      reason: (0, fields.CS)(4e3),
      components: schemas.YOg((0, fields.om)({
        name: (0, fields.n8)(200),
        from: schemas.lqM((0, fields.n8)(200)),
        to: schemas.lqM((0, fields.n8)(200))
      })),
      affects: schemas.YOg((0, fields.n8)(200)),
      schedule: (0, fields.om)({
        start: fields.kB,
        end: fields.kB,
        downtime: fields.Im,
        "downtime-minutes": schemas.lqM(minutes),
        "work-minutes": schemas.lqM(minutes),
        "rollback-minutes": schemas.lqM(minutes)
      }).check(schemas.z6Y(({value, issues}) => {
        if (value.downtime || !value["downtime-minutes"]) return;
        (0, fields.cc)(issues, (0, fields.i)("file.wrong-value", "downtime: true"), "downtime-minutes");
      })),
      impact: (0, fields.CS)(4e3),
      risk: schemas.lqM((0, fields.om)({
        level: schemas.k5n([ "low", "medium", "high" ]),
        measures: schemas.lqM((0, fields.CS)(4e3))
      })),
      network: schemas.lqM(network),
      rollback: (0, fields.CS)(4e3),
      verification: schemas.lqM((0, fields.CS)(4e3)),
      contact: schemas.lqM((0, fields.n8)(200)),
      status: (0, fields.fl)(schemas.k5n([ "planned", "withdrawn", "draft" ]), "planned"),
      tests: schemas.lqM(schemas.YOg((0, fields.om)({
        environment: (0, fields.n8)(200),
        result: (0, fields.n8)(200),
        reference: schemas.lqM((0, fields.n8)(500))
      }))),
      announcement: schemas.lqM((0, fields.om)({
        ...sent,
        form: schemas.lqM((0, fields.om)({
          number: (0, fields.n8)(100),
          sha256: schemas.lqM(fields.sc)
        }))
      })),
      approvals: schemas.lqM((0, fields.om)({
        client: schemas.lqM(approval),
        "ezdrav-ict": schemas.lqM(approval)
      })),
      urgent: schemas.lqM((0, fields.om)({
        reason: schemas.lqM((0, fields.CS)(4e3)),
        incident: schemas.lqM((0, fields.n8)(200)),
        "declared-by": schemas.lqM((0, fields.n8)(200)),
        notification: schemas.lqM((0, fields.om)(sent))
      })),
      outcome: schemas.lqM((0, fields.om)({
        "started-at": schemas.lqM(fields.kB),
        "ended-at": schemas.lqM(fields.kB),
        result: schemas.k5n([ "completed", "rolled-back", "cancelled" ]),
        "downtime-minutes": schemas.lqM(minutes),
        deviations: schemas.lqM(schemas.YjP().check(api.Eb(4e3, (0, fields.i)("file.wrong-value", "text ≤ 4000"))))
      })),
      review: schemas.lqM((0, fields.om)({
        due: schemas.lqM(fields.p6),
        held: schemas.lqM(fields.p6),
        causes: schemas.lqM((0, fields.CS)(4e3)),
        measures: schemas.lqM((0, fields.CS)(4e3)),
        reference: schemas.lqM(fields.ir)
      }))
    });
    var limits = __webpack_require__(2669);
    var plan_digest = __webpack_require__(4983);
    var read_file = __webpack_require__(7444);
    const READER = {
      schema: interventionSchema,
      limits: limits.o5,
      discreet: false
    };
    function readIntervention(path, source) {
      const reading = (0, read_file.T)(path, source, READER);
      if (!reading.ok) {
        const {diagnostics, written} = reading;
        const says = source instanceof Uint8Array && saysDraft(source);
        return {
          ok: false,
          diagnostics,
          draft: says ? {
            tag: tagIn(written)
          } : null
        };
      }
      const {value, locate, written} = reading;
      return {
        ok: true,
        value,
        locate,
        planDigest: (0, plan_digest.Gb)(written)
      };
    }
    function saysDraft(bytes) {
      const lines = (new TextDecoder).decode(bytes).split(/\r?\n/);
      const [status = "", second] = lines.filter(line => /^["']?status["']?[ \t]*:/.test(line));
      return second === void 0 && /^status[ \t]*:[ \t]+draft[ \t]*(?:[ \t]#.*)?$/.test(status);
    }
    function tagIn(written) {
      const release = property(written, "release");
      const tag = property(release, "tag");
      return typeof tag === "string" && tag !== "" ? tag : null;
    }
    function property(written, key) {
      if (written === null || typeof written === "string" || Array.isArray(written)) return null;
      return written[key] ?? null;
    }
  }),
  4983: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Gb: () => planDigest,
      gv: () => AFTERWARDS
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8799);
    const AFTERWARDS = new Set([ "status", "tests", "announcement", "approvals", "urgent.notification", "outcome", "review" ]);
    const TYPED_KEYS = {
      version: Number,
      "schedule.downtime": text => text === "true",
      "schedule.downtime-minutes": Number,
      "schedule.work-minutes": Number,
      "schedule.rollback-minutes": Number,
      "network.change": text => text === "true"
    };
    function canonical(written, key) {
      if (typeof written === "string") return TYPED_KEYS[key]?.(written) ?? written;
      if (Array.isArray(written)) return written.map(item => canonical(item, `${key}.-`));
      const kept = {};
      for (const [name, value] of Object.entries(written)) {
        const path = key === "" ? name : `${key}.${name}`;
        if (!AFTERWARDS.has(path)) kept[name] = canonical(value, path);
      }
      return kept;
    }
    function planDigest(intervention) {
      const json = String((0, canonicalize__WEBPACK_IMPORTED_MODULE_1__.A)(canonical(intervention, "")));
      return `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(json).digest("hex")}`;
    }
  }),
  5456: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      h: () => readStaff
    });
    var limits = __webpack_require__(2669);
    var read_file = __webpack_require__(7444);
    var schemas = __webpack_require__(3619);
    var fields = __webpack_require__(3304);
    const member = (0, fields.om)({
      ref: fields.Cv,
      github: schemas.lqM((0, fields.om)({
        login: fields.iD,
        id: (0, fields.WQ)(1, Number.MAX_SAFE_INTEGER),
        write: (0, fields.fl)(fields.Im, false)
      })),
      role: schemas.lqM((0, fields.n8)(200)),
      company: schemas.lqM((0, fields.n8)(200)),
      "eligibility-checked": schemas.lqM(fields.p6),
      "statement-signed": schemas.lqM(fields.p6),
      account: schemas.lqM((0, fields.om)({
        requested: schemas.lqM(fields.p6),
        reference: schemas.lqM((0, fields.n8)(500)),
        granted: schemas.lqM(fields.p6)
      })),
      left: schemas.lqM(fields.T3),
      revocation: schemas.lqM((0, fields.om)({
        notified: schemas.lqM(fields.kB),
        reference: schemas.lqM((0, fields.n8)(500)),
        confirmed: schemas.lqM(fields.kB)
      }))
    });
    const STAFF_KEYS = new Set([ "version", "staff", "ref", "github", "login", "id", "write", "role", "company", "eligibility-checked", "statement-signed", "left", "account", "requested", "reference", "granted", "revocation", "notified", "confirmed" ]);
    const staffSchema = (0, fields.om)({
      version: fields.rE,
      staff: schemas.YOg(member).check(schemas.z6Y(({value, issues}) => {
        const refs = new Set;
        for (const [index, {ref}] of value.entries()) {
          if (refs.has(ref)) (0, fields.cc)(issues, (0, fields.i)("file.duplicate-ref"), index, "ref");
          refs.add(ref);
        }
      }))
    });
    const READER = {
      schema: staffSchema,
      limits: limits.I$,
      discreet: STAFF_KEYS
    };
    function readStaff(path, source) {
      const reading = (0, read_file.T)(path, source, READER);
      return reading.ok ? {
        ok: true,
        value: reading.value,
        locate: reading.locate
      } : reading;
    }
  }),
  463: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => isTaken,
      q: () => writeNew
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    var _working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6389);
    function writeNew(folder, path, text) {
      if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, {
        throwIfNoEntry: false
      })?.isDirectory() !== true) throw new _working_tree_js__WEBPACK_IMPORTED_MODULE_2__.X(folder);
      const parts = path.split("/").slice(0, -1);
      for (const [index] of parts.entries()) {
        const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ...parts.slice(0, index + 1));
        const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(parent, {
          throwIfNoEntry: false
        });
        if (stat === void 0) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(parent); else if (!stat.isDirectory()) return false;
      }
      try {
        (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), text, {
          flag: "wx"
        });
        return true;
      } catch (error) {
        if (error.code === "EEXIST") return false;
        throw error;
      }
    }
    function isTaken(folder, path) {
      return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), {
        throwIfNoEntry: false
      }) !== void 0;
    }
  }),
  8799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => canonicalize
    });
    function serializeString(value) {
      if (!value.isWellFormed()) throw new Error("Lone surrogate is not allowed");
      return JSON.stringify(value);
    }
    function serializePrimitive(value) {
      switch (typeof value) {
       case "number":
        if (isNaN(value)) throw new Error("NaN is not allowed");
        if (!isFinite(value)) throw new Error("Infinity is not allowed");
        return JSON.stringify(value);

       case "string":
        return serializeString(value);

       case "boolean":
        return value ? "true" : "false";

       default:
        return JSON.stringify(value);
      }
    }
    function enterValue(value, seen) {
      let wrappers = null;
      while (value !== null && typeof value === "object" && typeof value.toJSON === "function") {
        if (seen.has(value)) throw new Error("Circular reference detected");
        seen.add(value);
        (wrappers ??= []).push(value);
        value = value.toJSON();
      }
      if (value instanceof Number || value instanceof String || value instanceof Boolean) value = value.valueOf();
      if (value === null || typeof value !== "object") {
        if (wrappers !== null) for (const wrapper of wrappers) seen.delete(wrapper);
        return serializePrimitive(value);
      }
      if (seen.has(value)) throw new Error("Circular reference detected");
      seen.add(value);
      return {
        container: value,
        keys: Array.isArray(value) ? null : Object.keys(value).sort(),
        index: 0,
        first: true,
        wrappers
      };
    }
    function canonicalize(object) {
      if (object === null || typeof object !== "object") return serializePrimitive(object);
      const seen = new Set;
      const root = enterValue(object, seen);
      if (typeof root !== "object") return root;
      let result = root.keys === null ? "[" : "{";
      const stack = [ root ];
      outer: while (stack.length > 0) {
        const frame = stack[stack.length - 1];
        const container = frame.container;
        if (frame.keys === null) {
          while (frame.index < container.length) {
            const i = frame.index++;
            if (i > 0) result += ",";
            const element = container[i];
            const value = element === void 0 || typeof element === "symbol" || typeof element === "function" ? null : element;
            if (value === null || typeof value !== "object") {
              result += serializePrimitive(value);
              continue;
            }
            const child = enterValue(value, seen);
            if (typeof child !== "object") {
              result += child === void 0 ? "null" : child;
              continue;
            }
            result += child.keys === null ? "[" : "{";
            stack.push(child);
            continue outer;
          }
          result += "]";
        } else {
          const keys = frame.keys;
          while (frame.index < keys.length) {
            const key = keys[frame.index++];
            const value = container[key];
            if (value === void 0 || typeof value === "symbol" || typeof value === "function") continue;
            if (value === null || typeof value !== "object") {
              if (frame.first) frame.first = false; else result += ",";
              result += serializeString(key) + ":" + serializePrimitive(value);
              continue;
            }
            const child = enterValue(value, seen);
            if (child === void 0) continue;
            if (frame.first) frame.first = false; else result += ",";
            result += serializeString(key) + ":";
            if (typeof child !== "object") {
              result += child;
              continue;
            }
            result += child.keys === null ? "[" : "{";
            stack.push(child);
            continue outer;
          }
          result += "}";
        }
        seen.delete(container);
        if (frame.wrappers !== null) for (const wrapper of frame.wrappers) seen.delete(wrapper);
        stack.pop();
      }
      return result;
    }
  })
};

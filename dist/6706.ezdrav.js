export const id = 6706;

export const ids = [ 6706 ];

export const modules = {
  54: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      PV: () => foundOut,
      W0: () => branchOf,
      pS: () => shownPath
    });
    var _report_escaping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4391);
    var _runner_git_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7100);
    function foundOut(repo) {
      const {remote, defaultBranch} = (0, _runner_git_folder_js__WEBPACK_IMPORTED_MODULE_0__.K)(repo);
      const named = /([^/:\\]+?)(?:\.git)?\/?$/.exec(remote ?? folderName(repo))?.[1];
      return {
        solution: (0, _report_escaping_js__WEBPACK_IMPORTED_MODULE_1__.RK)(named ?? "rešitev").slice(0, 100),
        defaultBranch: defaultBranch ?? "main"
      };
    }
    function folderName(repo) {
      return process.getBuiltinModule("node:path").resolve(repo);
    }
    function branchOf(id) {
      return id.toLowerCase();
    }
    function shownPath(asked, repo, path) {
      return asked.options["repo"] === void 0 ? process.getBuiltinModule("node:path").join(repo, path) : path;
    }
  }),
  6706: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      listOf: () => listOf,
      newPlan: () => newPlan
    });
    var instant = __webpack_require__(9466);
    var lead_time = __webpack_require__(1431);
    var calendar_window = __webpack_require__(9467);
    var zone = __webpack_require__(7209);
    const NIGHTS_AT_MOST = 120;
    function lawfulNights(question, count) {
      const {hours, downtime, closed, length} = question;
      const earliest = (0, lead_time.gl)(question);
      if (earliest === null) return [];
      const first = (0, calendar_window.kB)(earliest);
      const nights = Array.from({
        length: NIGHTS_AT_MOST
      }, (_, ahead) => {
        const window = (0, calendar_window.iV)((0, zone.fi)(first, ahead), hours, downtime);
        const start = (0, instant.IW)(window.start, earliest);
        return {
          start,
          end: (0, instant.B9)(Math.min((0, instant.tY)(start, length), window.end))
        };
      });
      return nights.filter(({start, end}) => start < end).filter(slot => !closed.some(({start, end}) => slot.start < end && start < slot.end)).slice(0, count);
    }
    var time = __webpack_require__(7674);
    var escaping = __webpack_require__(4391);
    var plan_text = __webpack_require__(7083);
    var steps = __webpack_require__(7649);
    var report_language = __webpack_require__(8938);
    var report_text = __webpack_require__(3920);
    var working_tree = __webpack_require__(6389);
    var modes_arguments = __webpack_require__(4303);
    var asking = __webpack_require__(2400);
    var ezdrav_files = __webpack_require__(5987);
    var init_found = __webpack_require__(54);
    var new_place = __webpack_require__(241);
    var offline = __webpack_require__(9928);
    var writing = __webpack_require__(6409);
    const NIGHTS = 3;
    const SLOT = 4 * instant.dp;
    async function newPlan(asked) {
      const repo = (0, modes_arguments.kF)(asked);
      const tag = (0, new_place.g3)(asked);
      const tree = (0, working_tree.c)(repo, ezdrav_files.LF);
      const files = (0, offline.gr)(tree, void 0);
      const language = (0, modes_arguments._9)(asked, files.solution.language);
      (0, new_place.dW)(files, tag);
      const words = (0, report_language.w)(language).newPlan;
      const found = (0, init_found.PV)(repo);
      const name = files.solution.name.trim() || found.solution;
      const place = (0, new_place.vM)(asked, repo, tree, files);
      const answers = await (0, asking.to)(asked, language, {
        description: {
          message: words.description,
          judge: (0, asking.CS)("TEXT"),
          example: "TEXT"
        },
        reason: {
          message: words.reason,
          judge: (0, asking.CS)("TEXT"),
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
          message: "",
          judge: (0, asking.yL)([ "true", "false" ]),
          example: "true|false",
          preset: "true",
          optional: "unasked"
        },
        title: {
          message: "",
          judge: (0, asking.CS)("TEXT"),
          example: "TEXT",
          optional: "unasked"
        },
        from: {
          message: "",
          judge: (0, asking.CS)("4.11.3"),
          example: "4.11.3",
          optional: "unasked"
        },
        affects: {
          message: "",
          judge: (0, asking.CS)("A,B", 0),
          example: "A,B",
          optional: "unasked"
        }
      });
      const downtime = answers.downtime === "true";
      const slot = await slotOf(asked, language, files.solution, downtime);
      const text = (0, plan_text.P)({
        language,
        id: place.id,
        title: answers.title || `${name}: nadgradnja na ${(0, plan_text.E)(tag)}`,
        solution: name,
        tag,
        description: answers.description,
        reason: answers.reason,
        impact: answers.impact,
        rollback: answers.rollback,
        from: answers.from || null,
        slot,
        downtime,
        affects: listOf(answers.affects)
      });
      const faulty = (0, new_place.KS)(asked, language, place.path, text);
      if (faulty !== null) return faulty;
      const verdict = (0, new_place.Hc)(asked, tree, place.path, text);
      const refused = verdict.reasonCodes.filter(code => code.startsWith("schedule.") || code === "freeze.active");
      if (refused.length > 0) {
        const why = (0, report_text.yd)(verdict, refused, {
          ...asked,
          language
        });
        return {
          text: `${words.refused}\n${why}`,
          exitCode: 1,
          noAnswer: true
        };
      }
      const branch = (0, init_found.W0)(place.id);
      return (0, writing.u)(asked, {
        repo,
        language,
        change: {
          path: place.path,
          before: place.before,
          after: text
        },
        next: [ `git switch -c ${(0, steps.r)(branch)} && git add ${(0, steps.r)(place.path)} && git commit -m ${(0, 
        steps.r)(`${place.id}: ${tag}`)}`, words.pull((0, escaping.RK)(found.defaultBranch), branch), words.announced(place.id) ],
        facts: {
          id: place.id,
          tag,
          start: (0, zone.dE)(slot.start),
          end: (0, zone.dE)(slot.end)
        }
      });
    }
    async function slotOf(asked, language, {calendar, window, freezes}, downtime) {
      const words = (0, report_language.w)(language);
      const nights = lawfulNights({
        announced: asked.now,
        reading: calendar["lead-time"],
        extra: calendar["extra-non-working-days"],
        hours: window,
        downtime,
        closed: freezes.map(({from, to}) => ({
          start: from,
          end: to
        })),
        length: SLOT
      }, NIGHTS);
      if (nights.length === 0) throw new modes_arguments.Jr({
        kind: "no-night"
      });
      if (asked.options["start"] !== void 0) return ownSlot(asked, language, nights);
      const written = nights.map(({start}) => (0, zone.dE)(start));
      const {night} = await (0, asking.to)(asked, language, {
        night: {
          message: words.newPlan.night,
          judge: (0, asking.e9)(/^[1-3]$/, "1|2|3"),
          example: `1|2|3 (${written.join(", ")})`,
          choices: Object.fromEntries(nights.map(({start, end}, index) => [ String(index + 1), `${words.moments.stamp(start)} – ${words.moments.stamp(end)}` ]))
        }
      });
      const chosen = nights[Number(night) - 1];
      if (chosen !== void 0) return chosen;
      throw new modes_arguments.Jr({
        kind: "bad-value",
        option: "night",
        value: night,
        expected: written
      });
    }
    async function ownSlot(asked, language, nights) {
      const {start, end} = await (0, asking.to)(asked, language, {
        start: {
          message: "",
          judge: asking.kB,
          example: "2026-12-01T22:00"
        },
        end: {
          message: (0, report_language.w)(language).newPlan.end,
          judge: asking.kB,
          example: "2026-12-02T02:00"
        }
      });
      const [from, until] = [ (0, time.p)(start), (0, time.p)(end) ];
      const earliest = nights[0]?.start ?? asked.now;
      if (!from.ok || !until.ok || from.instant < earliest) {
        const expected = nights.map(night => (0, zone.dE)(night.start));
        throw new modes_arguments.Jr({
          kind: "bad-value",
          option: "start",
          value: start,
          expected
        });
      }
      return {
        start: from.instant,
        end: until.instant
      };
    }
    function listOf(text) {
      return text.split(",").map(each => each.trim()).filter(each => each !== "");
    }
  }),
  241: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Hc: () => verdictOn,
      KS: () => faultyFile,
      dW: () => mustBeReadable,
      g3: () => tagArgument,
      vM: () => placeFor
    });
    var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7209);
    var _records_intervention_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2570);
    var _report_checked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5822);
    var _rules_evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8149);
    var _runner_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5676);
    var _runner_new_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(463);
    var _arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4303);
    var _offline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9928);
    const SINGLE = ".ezdrav/intervention.yml";
    const FOLDER = ".ezdrav/interventions";
    const DONE = ".ezdrav/done";
    function tagArgument({positionals: [tag]}) {
      if (tag === void 0) throw new _arguments_js__WEBPACK_IMPORTED_MODULE_6__.Jr({
        kind: "missing",
        option: "TAG",
        example: "v4.12.0"
      });
      if (/^(?!refs\/)[^\s\p{C}]{1,200}$/u.test(tag)) return tag;
      throw new _arguments_js__WEBPACK_IMPORTED_MODULE_6__.Jr({
        kind: "bad-value",
        option: "TAG",
        value: tag,
        expected: [ "v4.12.0" ]
      });
    }
    function mustBeReadable({candidates}, tag) {
      const other = candidates.find(({intervention: {outcome, release}}) => outcome === void 0 && release.tag === tag);
      if (other === void 0) return;
      throw new _arguments_js__WEBPACK_IMPORTED_MODULE_6__.Jr({
        kind: "tag-taken",
        tag,
        id: other.intervention.id,
        path: other.path
      });
    }
    function placeFor(asked, repo, tree, {candidates, drafts}) {
      const ids = new Set([ ...candidates.map(({intervention}) => intervention.id), ...[ DONE, FOLDER ].flatMap(folder => (0, 
      _runner_directory_js__WEBPACK_IMPORTED_MODULE_4__.g)(repo).list(folder).map(name => name.replace(/\.ya?ml$/i, ""))) ]);
      const id = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_6__.vU)(asked, "id", /^[A-Za-z0-9._-]{1,64}$/, "POSEG-2026-042") ?? nextId(asked, ids);
      if (ids.has(id)) throw new _arguments_js__WEBPACK_IMPORTED_MODULE_6__.Jr({
        kind: "already",
        key: `id ${id}`
      });
      const single = tree.find(({path}) => path === SINGLE)?.bytes ?? null;
      const isDraft = drafts.some(({path, tag}) => path === SINGLE && tag === STARTER_TAG);
      if (single !== null && isDraft && (new TextDecoder).decode(single).includes(STARTER_TEXT)) return {
        id,
        path: SINGLE,
        before: single
      };
      if (!(0, _runner_new_files_js__WEBPACK_IMPORTED_MODULE_5__.C)(repo, SINGLE) && candidates.length === 0) return {
        id,
        path: SINGLE,
        before: null
      };
      return {
        id,
        path: `${FOLDER}/${id}.yml`,
        before: null
      };
    }
    const STARTER_TEXT = "Zamenjava strežniškega dela z izdajo 1.0.0.";
    const STARTER_TAG = "v1.0.0";
    function nextId({now}, ids) {
      const year = (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.gD)(now).slice(0, 4);
      const numbers = [ ...ids ].map(id => Number(new RegExp(`^POSEG-${year}-(\\d+)$`).exec(id)?.[1] ?? 0));
      return `POSEG-${year}-${String(Math.max(0, ...numbers) + 1).padStart(3, "0")}`;
    }
    function faultyFile(asked, language, path, text) {
      const reading = (0, _records_intervention_js__WEBPACK_IMPORTED_MODULE_1__.I)(path, (new TextEncoder).encode(text));
      if (reading.ok) return null;
      const checked = {
        read: [],
        plans: [],
        drafts: [],
        diagnostics: reading.diagnostics
      };
      return {
        text: (0, _report_checked_js__WEBPACK_IMPORTED_MODULE_2__.N)(checked, language, asked),
        exitCode: 2,
        noAnswer: true
      };
    }
    function verdictOn(asked, tree, path, text) {
      const bytes = (new TextEncoder).encode(text);
      const file = {
        path,
        mode: "100644",
        type: "blob",
        size: bytes.length,
        bytes
      };
      const files = (0, _offline_js__WEBPACK_IMPORTED_MODULE_7__.gr)([ ...tree.filter(each => each.path !== path), file ], path);
      const candidate = files.candidates.find(each => each.path === path) ?? null;
      const question = {
        now: asked.now,
        ref: void 0,
        sha: void 0,
        actor: void 0,
        environment: candidate?.intervention.environment ?? "production",
        intervention: path
      };
      return (0, _rules_evaluate_js__WEBPACK_IMPORTED_MODULE_3__._)(candidate, files.solution, (0, 
      _offline_js__WEBPACK_IMPORTED_MODULE_7__.j2)(question, files));
    }
  }),
  726: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      n: () => commented
    });
    function commented(text, indent = "") {
      return text.split("\n").map(line => `${indent}# ${line}`).join("\n");
    }
  }),
  7083: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => versionOf,
      P: () => planText
    });
    var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7209);
    var _language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8938);
    var _commented_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(726);
    var _starters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6420);
    function planText(start) {
      const c = (0, _language_js__WEBPACK_IMPORTED_MODULE_1__.w)(start.language).starterComments;
      const {tag, slot, from} = start;
      const versions = `${from === null ? "" : `, from: ${(0, _starters_js__WEBPACK_IMPORTED_MODULE_2__.Uq)(from)}`}, to: ${(0, 
      _starters_js__WEBPACK_IMPORTED_MODULE_2__.Uq)(versionOf(tag))}`;
      return `${(0, _starters_js__WEBPACK_IMPORTED_MODULE_2__.cZ)("intervention")}\n${(0, 
      _commented_js__WEBPACK_IMPORTED_MODULE_3__.n)(c.plan)}\nversion: 1\nid: ${(0, _starters_js__WEBPACK_IMPORTED_MODULE_2__.Uq)(start.id)}\ntitle: ${(0, 
      _starters_js__WEBPACK_IMPORTED_MODULE_2__.Uq)(start.title)}\nsolution: ${(0, _starters_js__WEBPACK_IMPORTED_MODULE_2__.Uq)(start.solution)}\nenvironment: production\nrelease:\n  tag: ${(0, 
      _starters_js__WEBPACK_IMPORTED_MODULE_2__.Uq)(tag)}\ndescription: ${(0, _starters_js__WEBPACK_IMPORTED_MODULE_2__.Uq)(start.description)}\nreason: ${(0, 
      _starters_js__WEBPACK_IMPORTED_MODULE_2__.Uq)(start.reason)}\ncomponents:\n  - { name: ${(0, 
      _starters_js__WEBPACK_IMPORTED_MODULE_2__.Uq)(start.solution)}${versions} }\naffects: [${start.affects.map(_starters_js__WEBPACK_IMPORTED_MODULE_2__.Uq).join(", ")}]  # ${c.affects}\nschedule:\n  start: ${(0, 
      _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.dE)(slot.start)}\n  end: ${(0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.dE)(slot.end)}\n  downtime: ${start.downtime}  # ${c.downtime}\nimpact: ${(0, 
      _starters_js__WEBPACK_IMPORTED_MODULE_2__.Uq)(start.impact)}\nrollback: ${(0, _starters_js__WEBPACK_IMPORTED_MODULE_2__.Uq)(start.rollback)}\n`;
    }
    function versionOf(tag) {
      return /^v\d/.test(tag) ? tag.slice(1) : tag;
    }
  }),
  6420: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Kx: () => PLACEHOLDER,
      cZ: () => schemaLine,
      Pq: () => starterFiles,
      Uq: () => value
    });
    var zone = __webpack_require__(7209);
    var report_language = __webpack_require__(8938);
    var commented = __webpack_require__(726);
    const STARTER_WORKFLOWS = {
      "check-on-pull-request.yml": "# Checks the files of .ezdrav/ in a pull request and keeps one comment up to date: is the plan lawful,\n# when must it be announced, what would void approvals. Pull requests of forks are only read.\nname: Check intervention\n\non:\n  pull_request:\n    paths: ['.ezdrav/**']\n\npermissions: {}\n\nconcurrency:\n  group: check-${{ github.event.pull_request.number }}\n  cancel-in-progress: true\n\njobs:\n  check:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n      pull-requests: write\n    steps:\n      - name: Check\n        uses: ezdrav/ezdrav-intervention-gate@0123456789abcdef0123456789abcdef01234567 # v1\n        with:\n          mode: check\n",
      "announce-on-merge.yml": "# Sends the announcement when an intervention file lands on the default branch, once for every plan.\n# Without EZDRAV_SMTP_URL it writes the letter for you to send, and says so.\nname: Announce\n\non:\n  push:\n    branches: [main]\n    paths: ['.ezdrav/**']\n  # By hand only where it was not known whether a letter arrived.\n  workflow_dispatch:\n    inputs:\n      send-again:\n        description: Message-ID of a letter of which nobody knew whether it arrived, and which did not\n        required: false\n\npermissions: {}\n\nconcurrency:\n  group: announce\n  cancel-in-progress: false\n\njobs:\n  announce:\n    runs-on: ubuntu-latest\n    # Its secrets are for the default branch only: Settings → Environments → Deployment branches.\n    environment: ezdrav-letters\n    permissions:\n      # Which run made a receipt.\n      actions: read\n      contents: read\n      deployments: write\n      issues: write\n    steps:\n      - name: Announce\n        uses: ezdrav/ezdrav-intervention-gate@0123456789abcdef0123456789abcdef01234567 # v1\n        with:\n          mode: announce\n          send-again: ${{ inputs.send-again }}\n          smtp-url: ${{ secrets.EZDRAV_SMTP_URL }}\n          mail-from: ${{ vars.EZDRAV_MAIL_FROM }}\n",
      "deploy-on-tag.yml": "# Deploys a release to production when its tag is pushed, if the intervention was announced and\n# approved and its slot is open. Pushed too early, the run fails with the opening time; run the\n# failed job again then, or let resume.yml do it.\nname: Deploy\n\non:\n  push:\n    tags: ['v*']\n  # By hand too, on a tag that is pushed already; the same workflow, so that nothing deploys twice.\n  workflow_dispatch:\n\n# Nothing by default; each job says what it needs.\npermissions: {}\n\n# A release is never deployed twice at once, and no deployment is cut off by the next. One group for\n# all would let a run that waits for its slot hold up an urgent one.\nconcurrency:\n  group: deploy-production-${{ github.ref_name }}\n  cancel-in-progress: false\n\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    # Keep the secrets of the deployment in this environment and nowhere else.\n    environment: production\n    permissions:\n      actions: read\n      contents: read\n      deployments: read\n      issues: read\n      pull-requests: read\n    steps:\n      # First, and in this job: a gate in a job of its own is passed by re-running only the other.\n      # Replace the commit by that of the release you use.\n      - name: Gate\n        uses: ezdrav/ezdrav-intervention-gate@0123456789abcdef0123456789abcdef01234567 # v1\n        with:\n          environment: production\n\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n\n      - name: Deploy\n        run: ./deploy.sh \"$GITHUB_REF_NAME\"\n        env:\n          DEPLOY_KEY: ${{ secrets.DEPLOY_KEY }}\n",
      "doctor.yml": "# Looks every week, and on every change of a workflow, for ways around the gate.\nname: Doctor\n\non:\n  push:\n    branches: [main]\n    paths: ['.github/**', '.ezdrav/**']\n  schedule:\n    - cron: '41 5 * * 1'\n\npermissions: {}\n\nconcurrency:\n  group: doctor\n  cancel-in-progress: false\n\njobs:\n  doctor:\n    runs-on: ubuntu-latest\n    permissions:\n      actions: read\n      contents: read\n    steps:\n      - name: Doctor\n        uses: ezdrav/ezdrav-intervention-gate@0123456789abcdef0123456789abcdef01234567 # v1\n        with:\n          mode: doctor\n",
      "resume.yml": "# Starts a deployment again that the gate refused for time alone, once its slot is open. The run is\n# judged afresh; a tick too many, or one hours late, does no harm.\nname: Resume\n\non:\n  schedule:\n    # Slots open at night; in winter Ljubljana is one hour before UTC, in summer two.\n    - cron: '7,22,37,52 18-23,0-4 * * *'\n\npermissions: {}\n\nconcurrency:\n  group: resume\n  cancel-in-progress: false\n\njobs:\n  resume:\n    runs-on: ubuntu-latest\n    permissions:\n      # To run the failed job again.\n      actions: write\n      checks: read\n      contents: read\n      deployments: read\n      issues: read\n      pull-requests: read\n    steps:\n      - name: Resume\n        uses: ezdrav/ezdrav-intervention-gate@0123456789abcdef0123456789abcdef01234567 # v1\n        with:\n          mode: resume\n          workflow: deploy-on-tag.yml\n",
      "close-after-deploy.yml": "# As deploy-on-tag.yml, and afterwards writes what happened on the announcement issue and closes it:\n# also when the deployment failed or was cancelled, but not when the gate refused.\nname: Deploy and close\n\non:\n  push:\n    tags: ['v*']\n\npermissions: {}\n\nconcurrency:\n  group: deploy-production-${{ github.ref_name }}\n  cancel-in-progress: false\n\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    environment: production\n    permissions:\n      actions: read\n      contents: read\n      deployments: read\n      issues: read\n      pull-requests: read\n    outputs:\n      allowed: ${{ steps.gate.outputs.allowed }}\n    steps:\n      - name: Gate\n        id: gate\n        uses: ezdrav/ezdrav-intervention-gate@0123456789abcdef0123456789abcdef01234567 # v1\n        with:\n          environment: production\n\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n\n      - name: Deploy\n        run: ./deploy.sh \"$GITHUB_REF_NAME\"\n        env:\n          DEPLOY_KEY: ${{ secrets.DEPLOY_KEY }}\n\n      # Whatever runs after a failure says that the gate had allowed.\n      - name: Roll back\n        if: failure() && steps.gate.outputs.allowed == 'true'\n        run: ./roll-back.sh\n        env:\n          DEPLOY_KEY: ${{ secrets.DEPLOY_KEY }}\n\n  close:\n    needs: deploy\n    # A job in which only our action runs can deploy nothing, so it may outlive a failure.\n    if: always() && needs.deploy.outputs.allowed == 'true'\n    runs-on: ubuntu-latest\n    permissions:\n      actions: read\n      contents: read\n      deployments: read\n      issues: write\n    steps:\n      - name: Close the intervention\n        uses: ezdrav/ezdrav-intervention-gate@0123456789abcdef0123456789abcdef01234567 # v1\n        with:\n          mode: close\n",
      "staff.yml": "# Who comes and who leaves: opens an issue for every departure until the revocation is confirmed, and\n# for every newcomer until the account is granted. At once on a change, and each working morning.\nname: Staff\n\non:\n  push:\n    branches: [main]\n    paths: ['.ezdrav/**']\n  schedule:\n    - cron: '17 4 * * *'\n\npermissions: {}\n\nconcurrency:\n  group: staff\n  cancel-in-progress: false\n\njobs:\n  staff:\n    runs-on: ubuntu-latest\n    # Its secrets are for the default branch only: Settings → Environments → Deployment branches.\n    environment: ezdrav-letters\n    permissions:\n      contents: read\n      issues: write\n    steps:\n      - name: Staff\n        uses: ezdrav/ezdrav-intervention-gate@0123456789abcdef0123456789abcdef01234567 # v1\n        with:\n          mode: staff\n          # Names and numbers of those joining or leaving; only letters hold them. Private repositories only.\n          people: ${{ secrets.EZDRAV_PEOPLE }}\n          smtp-url: ${{ secrets.EZDRAV_SMTP_URL }}\n          mail-from: ${{ vars.EZDRAV_MAIL_FROM }}\n"
    };
    const SCHEMAS = "https://raw.githubusercontent.com/ezdrav/ezdrav-intervention-gate/main/schemas";
    function schemaLine(file) {
      return `# yaml-language-server: $schema=${SCHEMAS}/${file}.schema.json`;
    }
    function value(text) {
      return JSON.stringify(text);
    }
    const PLACEHOLDER = "0123456789abcdef0123456789abcdef01234567";
    function starterFiles(starting) {
      const workflows = Object.entries(STARTER_WORKFLOWS).filter(([name]) => starting.workflows.includes(name)).map(([name, text]) => ({
        path: `.github/workflows/${name}`,
        text: text.replaceAll("branches: [main]", `branches: [${value(starting.defaultBranch)}]`).replaceAll(PLACEHOLDER, starting.commit ?? PLACEHOLDER)
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
      return `${schemaLine("intervention")}\n${(0, commented.n)(c.intervention)}\n${(0, 
      commented.n)(c.change)}\nversion: 1\nid: POSEG-${year}-001\ntitle: ${value(`Nadgradnja ${name} na 1.0.0`)}\nsolution: ${value(name)}\nenvironment: production\nrelease:\n  tag: v1.0.0\n  # commit: 0123456789abcdef0123456789abcdef01234567  # ${c.commit}\ndescription: Zamenjava strežniškega dela z izdajo 1.0.0.\nreason: Odprava znanih napak.\ncomponents:\n  - { name: ${value(name)}, from: 0.9.0, to: 1.0.0 }\naffects: []  # ${c.affects}\nschedule:\n  start: ${start}\n  end: ${(0, 
      zone.dE)(slot.end)}\n  downtime: true  # ${c.downtime}\n  work-minutes: 60  # ${c.minutes}\n  rollback-minutes: 30\nimpact: Storitev ne bo dosegljiva do 30 minut.\nrisk: { level: medium, measures: "Preizkus v testnem okolju, nadzor napak" }\nnetwork: { change: false }  # ${c.network}\nrollback: Vrnitev na 0.9.0 iz zadnje slike; odloči vodja posega.\n\n${(0, 
      commented.n)(c.after)}\nstatus: draft  # ${c.draft}\n${(0, commented.n)(c.announcement)}\n# announcement:\n#   sent-at: ${sent}\n#   recipients: [NASLOV-SERVICEDESK, NASLOV-SKRBNIKA]\n#   reference: SD-0000-000000\n${(0, 
      commented.n)(c.approvals)}\n# approvals:\n#   client: { by: "naročnik A-1", at: ${client}, reference: "SD-0000-000000#1" }\n#   ezdrav-ict: { by: "IKT eZdravja K-1", at: ${ict}, reference: "SD-0000-000000#2" }\n`;
    }
    function solution({language, solution: name}) {
      const c = (0, report_language.w)(language).starterComments;
      return `${schemaLine("solution")}\n${(0, commented.n)(c.solution)}\nversion: 1\nname: ${value(name)}\nlanguage: ${language}\n${(0, 
      commented.n)(c.custodian)}\n# contacts:\n#   solution-custodian: NASLOV-SKRBNIKA-REŠITVE\n#   contract-custodian: NASLOV-SKRBNIKA-POGODBE\n${(0, 
      commented.n)(c.approvers)}\n# approvers:\n#   client: [{ login: narocnik-a, id: 1 }]\n#   ezdrav-ict: [{ login: ikt-k, id: 2 }]\n${(0, 
      commented.n)(c.authorities)}\n# urgent-authorities: [{ login: dezurni-m, id: 3 }]\n${(0, 
      commented.n)(c.pattern)}\n# reference-pattern: "^SD-\\\\d{4}-\\\\d+"\n${(0, commented.n)(c.evidence)}\n# evidence: { announcement: landed, approvals: recorded }\n${(0, 
      commented.n)(c.freezes)}\n# freezes:\n#   - { from: 2026-12-23T00:00, to: 2027-01-04T00:00, reason: Praznični zastoj, urgent: allowed }\n`;
    }
    function staff({language}) {
      const c = (0, report_language.w)(language).starterComments;
      return `${schemaLine("staff")}\n${(0, commented.n)(c.staff)}\nversion: 1\nstaff: []\n${(0, 
      commented.n)(c.member)}\n# staff:\n#   - ref: O-001\n#     github: { login: ana-r, id: 11, write: true }\n#     role: razvijalka\n#     company: Hiša\n#     eligibility-checked: 2026-01-05\n#     statement-signed: 2026-01-05\n#     account: { requested: 2026-01-07, reference: SD-2026-88, granted: 2026-01-12 }\n${(0, 
      commented.n)(c.left)}\n#     left: 2026-11-20\n#     revocation: { notified: 2026-11-20T15:10, reference: SD-2026-901, confirmed: 2026-11-20T16:02 }\n`;
    }
  }),
  5676: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      g: () => readDirectory
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    var _working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6389);
    function readDirectory(folder) {
      if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, {
        throwIfNoEntry: false
      })?.isDirectory() !== true) throw new _working_tree_js__WEBPACK_IMPORTED_MODULE_2__.X(folder);
      return {
        list: path => {
          const full = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
          const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full, {
            throwIfNoEntry: false
          });
          return stat?.isDirectory() ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(full).sort() : [];
        },
        read: (path, limit) => {
          const full = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
          const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full, {
            throwIfNoEntry: false
          });
          return stat?.isFile() && stat.size <= limit ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full) : null;
        }
      };
    }
  })
};

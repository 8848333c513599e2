export const id = 228;

export const ids = [ 228 ];

export const modules = {
  8504: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      AQ: () => serviceDeskAndCustodian,
      LR: () => serviceDesk,
      LU: () => serviceDeskAndIctTeam,
      _m: () => SERVICE_DESK,
      sk: () => ictTeam
    });
    const SERVICE_DESK = "servicedesk@src.si";
    const ICT_TEAM = "ikt@ezdrav.si";
    function serviceDesk({contacts}) {
      return once(SERVICE_DESK, contacts.servicedesk);
    }
    function ictTeam({contacts}) {
      return once(ICT_TEAM, contacts.ict);
    }
    function serviceDeskAndCustodian(solution, custodian) {
      return once(...serviceDesk(solution), custodian);
    }
    function serviceDeskAndIctTeam(solution) {
      return once(...serviceDesk(solution), ...ictTeam(solution));
    }
    function once(...addresses) {
      return addresses.filter((address, index) => addresses.findIndex(other => other.toLowerCase() === address.toLowerCase()) === index);
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
  6228: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      RECORDED: () => RECORDED,
      record: () => record
    });
    var browser = __webpack_require__(5861);
    function amended(text, path, entry) {
      const last = path.at(-1);
      const way = path.slice(0, -1);
      const eol = text.includes("\r\n") ? "\r\n" : "\n";
      const root = (0, browser.Tp)(text, {
        schema: "failsafe"
      }).contents;
      let node = root;
      for (const [index, step] of way.entries()) {
        const inner = childOf(node, step);
        if (inner === void 0 && (0, browser.jh)(node)) {
          const nested = [ ...way.slice(index + 1), String(last) ].reduceRight((value, key) => ({
            [key]: value
          }), entry);
          return put(text, node, String(step), nested, eol);
        }
        node = inner;
      }
      if (!(0, browser.jh)(node)) throw new Error(`no mapping: ${way.join(".")}`);
      return put(text, node, String(last), entry, eol);
    }
    function childOf(node, step) {
      if ((0, browser.jh)(node)) return pairOf(node, String(step))?.value ?? void 0;
      return (0, browser.oP)(node) && typeof step === "number" ? node.items[step] : void 0;
    }
    function pairOf(map, key) {
      return map.items.find(pair => (0, browser.jn)(pair.key) && String(pair.key.value) === key);
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
    var intervention = __webpack_require__(2570);
    var staff = __webpack_require__(5456);
    var checked = __webpack_require__(5822);
    var report_language = __webpack_require__(9286);
    var report_text = __webpack_require__(3920);
    var evaluate = __webpack_require__(8149);
    var working_tree = __webpack_require__(6389);
    var modes_arguments = __webpack_require__(4303);
    var ezdrav_files = __webpack_require__(5987);
    var offline = __webpack_require__(9928);
    var recipients = __webpack_require__(8504);
    var time = __webpack_require__(7674);
    var usage = __webpack_require__(8176);
    async function answersTo(asked, language, questions) {
      const list = Object.entries(questions);
      const given = list.flatMap(([option, {judge}]) => {
        const value = asked.options[option];
        if (typeof value !== "string") return [];
        const fault = judge(option, value.trim());
        if (fault !== null) throw new modes_arguments.Jr(fault);
        return [ [ option, value.trim() ] ];
      });
      const answers = new Map(given);
      const open = list.filter(([option]) => !answers.has(option));
      const lacking = open.filter(([, {preset, optional}]) => preset === void 0 && !optional);
      if (asked.asker === void 0 && lacking.length > 0) {
        const options = lacking.map(([option, {example}]) => ({
          option,
          example
        }));
        throw new modes_arguments.Jr({
          kind: "missing-options",
          options
        });
      }
      for (const [option, question] of open) answers.set(option, await answerTo(asked, language, option, question));
      return Object.fromEntries(list.map(([option]) => [ option, answers.get(option) ?? "" ]));
    }
    async function answerTo({asker}, language, option, {message, judge, preset, choices, optional}) {
      if (optional === true || asker === void 0) return preset ?? "";
      const answer = choices === void 0 ? await asker.text({
        message,
        preset,
        fault: typed => {
          const fault = judge(option, typed);
          return fault === null ? null : (0, usage.c)(fault, language);
        }
      }) : await asker.choice(message, Object.entries(choices).map(([value, label]) => ({
        value,
        label
      })));
      if (answer === null) throw new modes_arguments.Jr({
        kind: "broken-off"
      });
      return answer;
    }
    function prose(example, least = 1) {
      return (option, answer) => {
        const length = Array.from(answer.replace(/\s+/gu, " ").trim()).length;
        if (length >= least) return null;
        return least > 1 ? {
          kind: "too-short",
          option,
          least
        } : {
          kind: "bad-value",
          option,
          value: answer,
          expected: [ example ]
        };
      };
    }
    function shaped(shape, example) {
      return (option, answer) => shape.test(answer) ? null : {
        kind: "bad-value",
        option,
        value: answer,
        expected: [ example ]
      };
    }
    function oneOf(words) {
      return (option, answer) => words.includes(answer) ? null : {
        kind: "bad-value",
        option,
        value: answer,
        expected: words
      };
    }
    const asking_time = (option, answer) => {
      const reading = (0, time.p)(answer);
      return reading.ok ? null : {
        kind: "bad-time",
        option,
        value: answer,
        reading
      };
    };
    const date = (option, answer) => (0, time._)(answer) === null ? {
      kind: "bad-value",
      option,
      value: answer,
      expected: [ "2026-11-20" ]
    } : null;
    const dayOrTime = (option, answer) => answer.length === 10 ? date(option, answer) : asking_time(option, answer);
    var zone = __webpack_require__(7209);
    var typed_path = __webpack_require__(9367);
    function interventionMeant(asked, {candidates}) {
      const open = candidates.filter(({intervention}) => intervention.outcome === void 0);
      const named = asked.positionals[1] ?? asked.options["intervention"];
      if (typeof named === "string") {
        const path = (0, typed_path._)((0, modes_arguments.kF)(asked), named);
        const found = open.filter(each => each.intervention.id === named || each.path === path);
        const [only] = found;
        if (only !== void 0 && found.length === 1) return only;
        const expected = found.length > 1 ? found.map(each => each.path) : open.map(idOf);
        throw new modes_arguments.Jr({
          kind: "bad-value",
          option: "ID",
          value: named,
          expected
        });
      }
      const [only, ...more] = open;
      if (only === void 0) throw new modes_arguments.Jr({
        kind: "no-intervention"
      });
      if (more.length > 0) throw new modes_arguments.Jr({
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
      if (ref === void 0) throw new modes_arguments.Jr({
        kind: "which",
        option: "REF",
        expected
      });
      throw new modes_arguments.Jr({
        kind: "bad-value",
        option: "REF",
        value: ref,
        expected
      });
    }
    function mustBeNew(asked, key, there) {
      if (there === void 0 || asked.options["replace"] === true) return;
      throw new modes_arguments.Jr({
        kind: "already",
        key
      });
    }
    function writtenTime(at) {
      const plain = (0, zone.dE)(at).slice(0, 16);
      return (0, time.p)(plain).ok ? plain : `${plain}${(0, zone.HA)(at)}`;
    }
    function mustHaveBeen(asked, option, value) {
      const reading = (0, time.p)(value);
      if (reading.ok && reading.instant > asked.now) throw new modes_arguments.Jr({
        kind: "in-future",
        option,
        value
      });
    }
    const ADDRESSES = /^[^\s,@]+@[^\s,@]+(?:\s*,\s*[^\s,@]+@[^\s,@]+)*$/;
    async function recordAnnouncement(occasion) {
      const {asked, files, language} = occasion;
      const candidate = interventionMeant(asked, files);
      const {intervention, planDigest, path} = candidate;
      const {announcement} = intervention;
      const isOfThisPlan = announcement?.plan === void 0 || announcement.plan === planDigest;
      mustBeNew(asked, "announcement", isOfThisPlan ? announcement : void 0);
      const words = (0, report_language.w)(language).record;
      const {form, ...sent} = await answersTo(asked, language, {
        ...noticeQuestions(occasion),
        form: {
          message: words.ask.form,
          judge: prose("OBR-2211"),
          example: "OBR-2211",
          optional: true
        }
      });
      return {
        path,
        at: [ "announcement" ],
        entry: {
          ...noticeEntry(sent),
          ...form !== "" && {
            form: {
              number: form
            }
          },
          plan: planDigest
        },
        refusedBy: (_, code) => code.startsWith("announcement.") || code === "lead-time.too-short",
        next: [ words.approvals(intervention.id) ]
      };
    }
    async function recordNotification(occasion) {
      const {asked, files, language} = occasion;
      const {intervention, planDigest, path} = interventionMeant(asked, files);
      if (intervention.urgent === void 0) throw new modes_arguments.Jr({
        kind: "not-urgent",
        id: intervention.id
      });
      const {notification} = intervention.urgent;
      const isOfThisPlan = notification?.plan === void 0 || notification.plan === planDigest;
      mustBeNew(asked, "urgent.notification", isOfThisPlan ? notification : void 0);
      const sent = await answersTo(asked, language, noticeQuestions(occasion));
      return {
        path,
        at: [ "urgent", "notification" ],
        entry: {
          ...noticeEntry(sent),
          plan: planDigest
        },
        refusedBy: (_, code) => OF_NOTIFICATION.has(code),
        next: [ (0, report_language.w)(language).record.judge(intervention.release.tag) ]
      };
    }
    const OF_NOTIFICATION = new Set([ "urgent.not-notified", "urgent.recipient-missing", "urgent.plan-changed", "urgent.notified-in-future", "urgent.expired" ]);
    function noticeQuestions({asked, files, language}) {
      const {ask} = (0, report_language.w)(language).record;
      return {
        at: {
          message: ask.sentAt,
          judge: asking_time,
          example: "2026-11-26T09:12",
          preset: writtenTime(asked.now)
        },
        to: {
          message: ask.recipients,
          judge: shaped(ADDRESSES, "a@example.si,b@example.si"),
          example: "a@example.si,b@example.si",
          preset: recipientsOf(files.solution)
        },
        reference: {
          message: ask.ticket,
          judge: prose("SD-2026-118402"),
          example: "SD-2026-118402"
        }
      };
    }
    function recipientsOf(solution) {
      const custodian = solution.contacts["solution-custodian"];
      const all = custodian === void 0 ? (0, recipients.LR)(solution) : (0, recipients.AQ)(solution, custodian);
      return all.join(", ");
    }
    function noticeEntry(sent) {
      return {
        "sent-at": sent.at,
        recipients: sent.to.split(",").map(address => address.trim()),
        reference: sent.reference
      };
    }
    const PARTIES = [ "client", "ezdrav-ict" ];
    const OF_BOTH = new Set([ "approval.same-party", "approval.same-reference" ]);
    async function recordApproval({asked, files, language}) {
      const {intervention, planDigest, path} = interventionMeant(asked, files);
      const words = (0, report_language.w)(language).record;
      const given = intervention.approvals;
      const {party: named, ...said} = await answersTo(asked, language, {
        party: {
          message: words.ask.party,
          judge: oneOf(PARTIES),
          example: PARTIES.join("|"),
          choices: words.parties
        },
        by: {
          message: words.ask.by,
          judge: prose("TEXT"),
          example: "TEXT"
        },
        at: {
          message: words.ask.approvedAt,
          judge: asking_time,
          example: "2026-11-27T10:05",
          preset: writtenTime(asked.now)
        },
        reference: {
          message: words.ask.approvalReference,
          judge: prose("SD-2026-118402#3"),
          example: "SD-2026-118402#3"
        }
      });
      const party = named === "client" ? "client" : "ezdrav-ict";
      const other = party === "client" ? "ezdrav-ict" : "client";
      const there = given?.[party];
      const isOfThisPlan = there?.plan === void 0 || there.plan === planDigest;
      mustBeNew(asked, `approvals.${party}`, isOfThisPlan ? there : void 0);
      return {
        path,
        at: [ "approvals", party ],
        entry: {
          ...said,
          plan: planDigest
        },
        refusedBy: ({facts}, code) => code.startsWith("approval.") && (facts["party"] === party || OF_BOTH.has(code)),
        next: [ given?.[other] === void 0 ? words.otherApproval(intervention.id, other) : words.judge(intervention.release.tag) ]
      };
    }
    const DONE = ".ezdrav/done";
    async function recordOutcome({asked, files, language}) {
      const {intervention, path} = interventionMeant(asked, files);
      const words = (0, report_language.w)(language).record;
      const {result} = await answersTo(asked, language, {
        result: {
          message: words.ask.result,
          judge: oneOf(Object.keys(words.results)),
          example: Object.keys(words.results).join("|"),
          choices: words.results
        }
      });
      const took = result === "cancelled" ? {
        optional: true
      } : {};
      const answers = await answersTo(asked, language, {
        started: {
          message: words.ask.started,
          judge: asking_time,
          example: "2026-12-01T22:04",
          ...took
        },
        ended: {
          message: words.ask.ended,
          judge: asking_time,
          example: "2026-12-01T23:10",
          ...took
        },
        "downtime-minutes": {
          message: words.ask.downtime,
          judge: shaped(/^\d{1,6}$/, "41"),
          example: "41",
          ...!intervention.schedule.downtime && {
            preset: "0"
          },
          ...took
        },
        deviations: {
          message: words.ask.deviations,
          judge: prose("TEXT", 0),
          example: "TEXT",
          optional: true
        }
      });
      const {started, ended, deviations, "downtime-minutes": downtime} = answers;
      mustHaveBeen(asked, "started", started);
      mustHaveBeen(asked, "ended", ended);
      const [from, until] = [ (0, time.p)(started), (0, time.p)(ended) ];
      if (from.ok && until.ok && until.instant < from.instant) throw new modes_arguments.Jr({
        kind: "bad-value",
        option: "ended",
        value: ended,
        expected: [ `≥ ${started}` ]
      });
      return {
        path,
        at: [ "outcome" ],
        entry: {
          ...started !== "" && {
            "started-at": started
          },
          ...ended !== "" && {
            "ended-at": ended
          },
          result,
          ...downtime !== "" && {
            "downtime-minutes": Number(downtime)
          },
          ...deviations !== "" && {
            deviations
          }
        },
        refusedBy: () => false,
        to: `${DONE}/${intervention.id}.yml`,
        next: [ words.closing(`${DONE}/${intervention.id}.yml`) ]
      };
    }
    const never = () => false;
    async function recordLeft({asked, files, language}) {
      const {member, index} = memberMeant(asked, files);
      mustBeNew(asked, "left", member.left);
      const words = (0, report_language.w)(language).record;
      const {at} = await answersTo(asked, language, {
        at: {
          message: words.ask.left,
          judge: dayOrTime,
          example: "2026-11-20",
          preset: (0, zone.gD)(asked.now)
        }
      });
      return {
        path: ezdrav_files.Fo,
        at: [ "staff", index, "left" ],
        entry: at,
        refusedBy: never,
        next: [ words.revocation(member.ref) ]
      };
    }
    async function recordRevocation({asked, files, language}) {
      const {member, index} = memberMeant(asked, files);
      if (member.left === void 0) throw new modes_arguments.Jr({
        kind: "not-left",
        ref: member.ref
      });
      const words = (0, report_language.w)(language).record;
      const path = [ "staff", index, "revocation" ];
      const confirmed = asked.options["confirmed"];
      if (member.revocation?.notified !== void 0 && confirmed !== void 0) {
        mustBeNew(asked, "revocation.confirmed", member.revocation.confirmed);
        const answers = await answersTo(asked, language, {
          confirmed: {
            message: words.ask.confirmed,
            judge: asking_time,
            example: "2026-11-20T16:02"
          }
        });
        mustHaveBeen(asked, "confirmed", answers.confirmed);
        return {
          path: ezdrav_files.Fo,
          at: [ ...path, "confirmed" ],
          entry: answers.confirmed,
          refusedBy: never,
          next: []
        };
      }
      mustBeNew(asked, "revocation.notified", member.revocation?.notified);
      const {notified, reference} = await answersTo(asked, language, {
        notified: {
          message: words.ask.notified,
          judge: asking_time,
          example: "2026-11-20T15:10",
          preset: writtenTime(asked.now)
        },
        reference: {
          message: words.ask.ticket,
          judge: prose("SD-2026-901"),
          example: "SD-2026-901"
        }
      });
      mustHaveBeen(asked, "notified", notified);
      return {
        path: ezdrav_files.Fo,
        at: path,
        entry: {
          notified,
          reference
        },
        refusedBy: never,
        next: [ words.confirmation(member.ref) ]
      };
    }
    async function recordAccount({asked, files, language}) {
      const {member, index} = memberMeant(asked, files);
      const words = (0, report_language.w)(language).record;
      const path = [ "staff", index, "account" ];
      if (member.account?.requested !== void 0 && asked.options["granted"] !== void 0) {
        mustBeNew(asked, "account.granted", member.account.granted);
        const {granted} = await answersTo(asked, language, {
          granted: {
            message: words.ask.granted,
            judge: date,
            example: "2026-01-12"
          }
        });
        return {
          path: ezdrav_files.Fo,
          at: [ ...path, "granted" ],
          entry: granted,
          refusedBy: never,
          next: []
        };
      }
      mustBeNew(asked, "account.requested", member.account?.requested);
      const answers = await answersTo(asked, language, {
        requested: {
          message: words.ask.requested,
          judge: date,
          example: "2026-01-07",
          preset: (0, zone.gD)(asked.now)
        },
        reference: {
          message: words.ask.ticket,
          judge: prose("SD-2026-88"),
          example: "SD-2026-88"
        }
      });
      return {
        path: ezdrav_files.Fo,
        at: path,
        entry: {
          requested: answers.requested,
          reference: answers.reference
        },
        refusedBy: never,
        next: [ words.granted(member.ref) ]
      };
    }
    var create = __webpack_require__(7291);
    var escaping = __webpack_require__(4391);
    const TINTS = {
      "+": 32,
      "-": 31,
      "@": 36
    };
    function diffLines(patch, colour) {
      return patch.trimEnd().split(/\r?\n/).map(line => {
        const tint = TINTS[line.slice(0, 1)];
        const shown = (0, escaping.RK)(line);
        return colour && tint !== void 0 ? `[${tint}m${shown}[39m` : shown;
      });
    }
    var steps = __webpack_require__(7649);
    var new_files = __webpack_require__(463);
    var external_node_fs_ = __webpack_require__(3024);
    var external_node_path_ = __webpack_require__(6760);
    class ChangedMeanwhile extends Error {
      name="ChangedMeanwhile";
    }
    function replaceFile(folder, path, before, after) {
      uninterrupted(() => {
        const full = (0, external_node_path_.join)(folder, path);
        const mode = modeOf(full, path, before);
        const made = besides(full);
        try {
          (0, external_node_fs_.writeFileSync)(made, after, {
            flag: "wx",
            mode
          });
          (0, external_node_fs_.renameSync)(made, full);
        } catch (error) {
          discard(made);
          throw error;
        }
      });
    }
    function moveFile(folder, from, to, before, after) {
      uninterrupted(() => {
        const [old, full] = [ (0, external_node_path_.join)(folder, from), (0, external_node_path_.join)(folder, to) ];
        const mode = modeOf(old, from, before);
        if ((0, external_node_fs_.lstatSync)(full, {
          throwIfNoEntry: false
        }) !== void 0) throw new ChangedMeanwhile(to);
        (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(full), {
          recursive: true
        });
        const made = besides(full);
        try {
          (0, external_node_fs_.writeFileSync)(made, after, {
            flag: "wx",
            mode
          });
          (0, external_node_fs_.renameSync)(made, full);
        } catch (error) {
          discard(made);
          throw error;
        }
        (0, external_node_fs_.unlinkSync)(old);
      });
    }
    function modeOf(full, path, before) {
      const stat = (0, external_node_fs_.lstatSync)(full, {
        throwIfNoEntry: false
      });
      if (stat?.isFile() !== true || Buffer.compare((0, external_node_fs_.readFileSync)(full), before) !== 0) throw new ChangedMeanwhile(path);
      return stat.mode;
    }
    function besides(full) {
      return (0, external_node_path_.join)((0, external_node_path_.dirname)(full), `.${(0, 
      external_node_path_.basename)(full)}.${process.pid}.new`);
    }
    function discard(path) {
      if ((0, external_node_fs_.lstatSync)(path, {
        throwIfNoEntry: false
      }) !== void 0) (0, external_node_fs_.unlinkSync)(path);
    }
    function uninterrupted(write) {
      const wait = () => {};
      for (const signal of [ "SIGINT", "SIGTERM" ]) process.on(signal, wait);
      try {
        write();
      } finally {
        for (const signal of [ "SIGINT", "SIGTERM" ]) process.off(signal, wait);
      }
    }
    async function carryOut(asked, wish) {
      const {change, language, next} = wish;
      const words = (0, report_language.w)(language).record;
      const {path, before, after, to = path} = change;
      const patch = (0, create.ss)(before === null ? "/dev/null" : `a/${path}`, `b/${to}`, before === null ? "" : (new TextDecoder).decode(before), after, void 0, void 0, {
        context: 2,
        headerOptions: create.jr
      });
      const json = asked.options["format"] === "json";
      const wanted = await isWanted(asked, patch, words.question);
      if (wanted) write(wish.repo, change);
      if (json) {
        const document = {
          schema: 1,
          written: wanted,
          file: to,
          ...to !== path && {
            "moved-from": path
          },
          ...wish.facts,
          diff: patch,
          next
        };
        return {
          text: JSON.stringify(document, null, 2),
          exitCode: wanted ? 0 : 2
        };
      }
      const seen = asked.asker !== void 0 && asked.options["yes"] !== true;
      const lines = [ ...seen ? [] : diffLines(patch, asked.colour), ...wanted ? [ words.written((0, 
      escaping.RK)(to)), ...next.length === 0 ? [] : [ (0, steps.j)(words.next, next) ] ] : [ words.notWritten(seen) ] ];
      return {
        text: lines.join("\n"),
        exitCode: wanted ? 0 : 2
      };
    }
    async function isWanted(asked, patch, question) {
      const {asker, options, colour} = asked;
      if (options["yes"] === true) return true;
      if (asker === void 0) return false;
      const answer = await asker.confirm(diffLines(patch, colour).join("\n"), question);
      if (answer === null) throw new modes_arguments.Jr({
        kind: "broken-off"
      });
      return answer;
    }
    function write(repo, {path, before, after, to = path}) {
      try {
        if (before === null) {
          if (!(0, new_files.q)(repo, to, after)) throw new ChangedMeanwhile(to);
        } else if (to === path) replaceFile(repo, path, before, after); else moveFile(repo, path, to, before, after);
      } catch (error) {
        if (!(error instanceof ChangedMeanwhile)) throw error;
        throw new modes_arguments.Jr({
          kind: "changed-meanwhile",
          value: error.message
        });
      }
    }
    const KINDS = {
      announcement: recordAnnouncement,
      approval: recordApproval,
      notification: recordNotification,
      outcome: recordOutcome,
      left: recordLeft,
      revocation: recordRevocation,
      account: recordAccount
    };
    const RECORDED = Object.keys(KINDS);
    async function record(asked) {
      const kind = (0, modes_arguments.Vm)(asked, "WHAT", RECORDED);
      const repo = (0, modes_arguments.kF)(asked);
      const tree = (0, working_tree.c)(repo, ezdrav_files.LF);
      const files = (0, offline.gr)(tree, void 0);
      const language = (0, modes_arguments._9)(asked, files.solution.language);
      const faulty = diagnostics => ({
        text: (0, checked.N)({
          read: [],
          plans: [],
          drafts: [],
          diagnostics
        }, language, asked),
        exitCode: 2,
        noAnswer: true
      });
      if (files.diagnostics.length > 0) return faulty(files.diagnostics);
      const recording = await KINDS[kind]({
        asked,
        files,
        language
      });
      const {path, at, entry, to, next} = recording;
      const before = tree.find(file => file.path === path)?.bytes;
      if (before === void 0 || before === null) throw new modes_arguments.Jr({
        kind: "no-intervention"
      });
      const after = amended((new TextDecoder).decode(before), at, entry);
      const bytes = (new TextEncoder).encode(after);
      const reading = path === ezdrav_files.Fo ? (0, staff.h)(path, bytes) : (0, intervention.I)(path, bytes);
      if (!reading.ok) return faulty(reading.diagnostics);
      const verdict = path === ezdrav_files.Fo ? null : judged(asked, tree, path, unbound(before, recording));
      const refusals = verdict === null ? [] : refusalsIn(verdict, recording);
      const words = (0, report_language.w)(language).record;
      if (verdict !== null && refusals.length > 0) {
        const document = {
          schema: 1,
          written: false,
          recorded: kind,
          file: path,
          refused: refusals
        };
        const why = (0, report_text.yd)(verdict, refusals, {
          language,
          ...asked
        });
        return asked.options["format"] === "json" ? {
          text: JSON.stringify(document, null, 2),
          exitCode: 1
        } : {
          text: `${words.refused}\n${why}`,
          exitCode: 1,
          noAnswer: true
        };
      }
      const facts = {
        recorded: kind,
        ..."planDigest" in reading && {
          "plan-digest": reading.planDigest
        }
      };
      const change = {
        path,
        before,
        after,
        ...to !== void 0 && {
          to
        }
      };
      const steps = [ words.commit(path === to || to === void 0 ? [ path ] : [ path, to ], kind), ...next ];
      return carryOut(asked, {
        repo,
        language,
        change,
        next: steps,
        facts
      });
    }
    function unbound(before, {at, entry}) {
      const bare = typeof entry === "object" ? Object.fromEntries(Object.entries(entry).filter(([key]) => key !== "plan")) : entry;
      return amended((new TextDecoder).decode(before), at, bare);
    }
    function judged(asked, tree, path, text) {
      const bytes = (new TextEncoder).encode(text);
      const changed = tree.map(file => file.path === path ? {
        ...file,
        bytes,
        size: bytes.length
      } : file);
      const files = (0, offline.gr)(changed, path);
      const candidate = files.candidates.find(each => each.path === path) ?? null;
      if (candidate === null || candidate.intervention.outcome !== void 0) return null;
      const question = {
        now: asked.now,
        ref: void 0,
        sha: void 0,
        actor: void 0,
        environment: candidate.intervention.environment,
        intervention: path
      };
      return (0, evaluate._)(candidate, files.solution, (0, offline.j2)(question, files));
    }
    function refusalsIn(verdict, {refusedBy}) {
      const codes = verdict.rules.flatMap(row => {
        const {code, outcome} = row;
        return code !== null && outcome === "fail" && refusedBy(row, code) ? [ code ] : [];
      });
      return [ ...new Set(codes) ];
    }
  }),
  5444: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => checkedPlanJson,
      Z: () => checkJson
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9466);
    var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8711);
    var _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3753);
    const iso = at => at === null ? null : (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__.tK)(at);
    function checkedPlanJson(plan) {
      return {
        urgent: plan.urgent,
        lawful: !plan.unlawful,
        "reason-codes": plan.refusals,
        "opens-at": iso(plan.slot.start),
        "closes-at": iso(plan.slot.end),
        "announced-at": iso(plan.announced),
        "latest-announcement": iso(plan.latestAnnouncement),
        "earliest-start": iso(plan.earliestStart)
      };
    }
    function checkJson(result, language) {
      return {
        schema: 1,
        valid: !(0, _result_js__WEBPACK_IMPORTED_MODULE_2__.H0)(result),
        commit: result.commit,
        "evaluated-at": iso(result.now),
        files: result.read,
        plans: result.plans.map(plan => ({
          path: plan.path,
          id: plan.id,
          "plan-digest": plan.planDigest,
          ...checkedPlanJson(plan),
          change: plan.change.kind,
          ...plan.change.kind === "changed" && {
            "changed-keys": plan.change.keys,
            "voids-approvals": plan.change.told
          }
        })),
        removed: result.removed,
        ambiguous: result.ambiguous,
        "deleted-unconfirmed": result.deleted,
        drafts: result.drafts.map(({path, diagnostics}) => ({
          path,
          remarks: diagnostics.map(each => (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__.gZ)(each, language))
        })),
        diagnostics: result.diagnostics.map(each => (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__.gZ)(each, language))
      };
    }
  }),
  8711: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Bx: () => isTooLateToAnnounce,
      H0: () => isRefused,
      YP: () => standingOf
    });
    function isRefused({diagnostics, deleted, plans}) {
      return diagnostics.length > 0 || deleted.length > 0 || plans.some(({unlawful}) => unlawful);
    }
    function isTooLateToAnnounce(plan, now) {
      const {latestAnnouncement, announced, urgent, withdrawn} = plan;
      if (urgent || withdrawn || announced !== null) return false;
      return now !== null && latestAnnouncement !== null && latestAnnouncement <= now;
    }
    function standingOf(result) {
      if (isRefused(result)) return "refused";
      const {plans, removed, ambiguous, now} = result;
      const attention = removed.length > 0 || ambiguous.length > 0 || plans.some(plan => plan.refusals.length > 0 || plan.freezes.length > 0 || plan.change.kind === "changed" && plan.change.told || isTooLateToAnnounce(plan, now));
      return attention ? "attention" : "fine";
    }
  }),
  8674: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D1: () => problemSentence,
      D4: () => checkHeadline,
      HN: () => planLines,
      Ow: () => changeLines,
      RZ: () => refusalSentences,
      fZ: () => changeSentences,
      sr: () => STANDING_SIGNS
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9466);
    var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7209);
    var _result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8711);
    var _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3753);
    var _escaping_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4391);
    var _fact_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4369);
    var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(739);
    var _language_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9286);
    const MOST_KEYS = 20;
    function checkHeadline(result, language) {
      const words = (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).check;
      const {diagnostics, deleted, plans} = result;
      const parts = [];
      if (diagnostics.length > 0) parts.push(words.faults(diagnostics.length));
      if (deleted.length > 0) parts.push(words.deletions(deleted.length));
      const unlawful = plans.filter(plan => plan.unlawful).length;
      if (unlawful > 0) parts.push(words.unlawful(unlawful));
      const voided = plans.filter(({change}) => change.kind === "changed" && change.told).length;
      if (voided > 0) parts.push(words.voided(voided));
      const standing = (0, _result_js__WEBPACK_IMPORTED_MODULE_5__.YP)(result);
      if (standing !== "refused") {
        if (standing === "attention" && parts.length === 0) parts.push(words.attention);
        const due = plans.filter(plan => isToAnnounce(plan, result.now));
        const [first] = due.flatMap(({latestAnnouncement}) => latestAnnouncement ?? []).sort((one, other) => one - other);
        if (first !== void 0) parts.push(words.announceBy(lastDay(first, language)));
      }
      const line = parts.length === 0 ? words.fine : parts.join("; ");
      return line.slice(0, 1).toUpperCase() + line.slice(1);
    }
    const STANDING_SIGNS = {
      refused: "⛔",
      attention: "⚠️",
      fine: "✅"
    };
    function isToAnnounce(plan, now) {
      const {urgent, withdrawn, announced} = plan;
      return !urgent && !withdrawn && announced === null && !(0, _result_js__WEBPACK_IMPORTED_MODULE_5__.Bx)(plan, now);
    }
    function lastDay(exclusive, language) {
      return (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).moments.date((0, 
      _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.gD)((0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_6__.tY)(exclusive, -1)));
    }
    function planLines(plan, result, language) {
      const words = (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).check;
      const {stamp} = (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).moments;
      const {slot, freezes} = plan;
      return [ {
        mark: "plain",
        label: words.slot,
        text: `${stamp(slot.start)} – ${stamp(slot.end)}`
      }, windowLine(plan, words, stamp), announceLine(plan, result, words, language), ...earliestLine(plan, words, stamp), ...freezes.map(({from, to, reason}) => {
        const text = `${words.freezePeriod(stamp(from), stamp(to))} ${(0, _escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL)(reason)}`;
        return {
          mark: "attention",
          label: words.freeze,
          text
        };
      }) ];
    }
    function windowLine({window, unlawful, verdict}, words, stamp) {
      const label = words.window;
      const row = verdict.rules.find(({rule}) => rule === "schedule");
      if (window === null) return {
        mark: unlawful ? "bad" : "plain",
        label,
        text: words.noWindow
      };
      const [opens, closes] = [ stamp(window.start), stamp(window.end) ];
      if (row?.code == null) return {
        mark: "good",
        label,
        text: words.inside(opens, closes)
      };
      const outside = words.outside(opens, closes);
      if (unlawful) return {
        mark: "bad",
        label,
        text: outside
      };
      const why = row.outcome === "waived" ? words.waived : words.reported;
      return {
        mark: "plain",
        label,
        text: `${outside} (${why})`
      };
    }
    function announceLine(plan, {now}, words, language) {
      const {urgent, withdrawn, announced, latestAnnouncement} = plan;
      const line = (mark, text) => ({
        mark,
        label: words.announce,
        text
      });
      if (withdrawn) return line("attention", words.withdrawn);
      if (urgent) return line("plain", words.urgent);
      if (announced !== null) return line("plain", words.announced((0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).moments.stamp(announced)));
      if (latestAnnouncement === null) return line("attention", words.beyond);
      const day = lastDay(latestAnnouncement, language);
      return (0, _result_js__WEBPACK_IMPORTED_MODULE_5__.Bx)(plan, now) ? line("attention", words.tooLate(day)) : line("plain", words.latest(day));
    }
    function earliestLine({urgent, withdrawn, announced, earliestStart}, words, stamp) {
      if (urgent || withdrawn || announced !== null || earliestStart === null) return [];
      const text = words.earliestFrom(stamp(earliestStart));
      return [ {
        mark: "plain",
        label: words.earliest,
        text
      } ];
    }
    function changeLines({change, planDigest}, {defaultBranch}, language) {
      const words = (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).check;
      const label = words.comparedWith((0, _escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL)(defaultBranch));
      const digest = {
        mark: "plain",
        label: words.plan,
        text: (0, _escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL)(planDigest)
      };
      if (change.kind !== "changed") {
        const isNew = change.kind === "new";
        const text = isNew ? words.isNew : words.isSame;
        return [ digest, {
          mark: isNew ? "plain" : "good",
          label,
          text
        } ];
      }
      const {keys, told} = change;
      const named = keys.slice(0, MOST_KEYS).map(_escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL).join(", ");
      const more = keys.length > MOST_KEYS ? ", …" : "";
      const what = keys.length === 0 ? words.rewritten : words.changed(`${named}${more}`);
      const voids = told ? words.voids : words.reviewsOnly;
      return [ digest, {
        mark: told ? "attention" : "plain",
        label,
        text: `${what}. ${voids}`
      } ];
    }
    function refusalSentences({verdict, refusals, impossible}, language) {
      return (0, _standing_js__WEBPACK_IMPORTED_MODULE_3__.ES)({
        ...verdict,
        evaluatedAt: null
      }, (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language)).filter(({code}) => refusals.includes(code)).map(({code, stands, unblock}) => ({
        code,
        mark: impossible.includes(code) ? "bad" : "attention",
        text: [ ...stands, ...unblock ].join(" ")
      }));
    }
    function changeSentences({removed, ambiguous, deleted, drafts}, language) {
      const words = (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).check;
      const refs = deleted.slice(0, MOST_KEYS).map(_escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL).join(", ");
      const more = deleted.length > MOST_KEYS ? ", …" : "";
      return [ ...deleted.length === 0 ? [] : [ {
        mark: "bad",
        text: words.deleted(`${refs}${more}`)
      } ], ...drafts.map(({path, diagnostics}) => ({
        mark: "plain",
        text: [ words.draft((0, _escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL)(path)), ...diagnostics.map(each => remark(each, language)) ].join(" ")
      })), ...ambiguous.map(tag => ({
        mark: "attention",
        text: words.ambiguous((0, _escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL)(tag))
      })), ...removed.map(({id, path}) => ({
        mark: "attention",
        text: words.removed((0, _escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL)(id), (0, _escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL)(path))
      })) ];
    }
    function remark(diagnostic, language) {
      const {message, remedy} = (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_1__._g)(diagnostic, language);
      return `${diagnostic.line}:${diagnostic.column} ${message} ${remedy}`;
    }
    function problemSentence(problem, language) {
      const messages = (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language);
      const {code, request, status, detail, permission = null} = problem;
      const reader = (0, _fact_reader_js__WEBPACK_IMPORTED_MODULE_2__.ai)({
        request,
        status,
        detail,
        permission
      }, null, messages.moments);
      const {stands, unblock} = messages.reasons[code];
      return `${stands(reader)} ${unblock(reader)}`;
    }
  }),
  8101: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K: () => checkedPlanText,
      q: () => checkText
    });
    var _result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8711);
    var _sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8674);
    var _escaping_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4391);
    var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3920);
    var _language_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9286);
    const MARKS = {
      good: "✓",
      bad: "✗",
      attention: "!",
      plain: " "
    };
    function checkText(result, language, sticking) {
      const {quotes} = (0, _language_js__WEBPACK_IMPORTED_MODULE_2__.w)(language);
      const say = sentence => (0, _escaping_js__WEBPACK_IMPORTED_MODULE_3__.M_)(sentence, quotes);
      const faulty = new Set(result.diagnostics.map(({file}) => file));
      return [ `${_sentences_js__WEBPACK_IMPORTED_MODULE_0__.sr[(0, _result_js__WEBPACK_IMPORTED_MODULE_4__.YP)(result)]} ${(0, 
      _sentences_js__WEBPACK_IMPORTED_MODULE_0__.D4)(result, language)}`, ...result.read.filter(path => !faulty.has(path)).map(path => `✓ ${(0, 
      _escaping_js__WEBPACK_IMPORTED_MODULE_3__.RK)(path)}`), ...(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.NS)(result.diagnostics, language).map(line => `✗ ${line}`), ...(0, 
      _sentences_js__WEBPACK_IMPORTED_MODULE_0__.fZ)(result, language).map(({mark, text}) => `${MARKS[mark]} ${say(text)}`), ...result.plans.flatMap(plan => [ ...checkedPlanText(plan, result, language), ...(0, 
      _sentences_js__WEBPACK_IMPORTED_MODULE_0__.Ow)(plan, result, language).map(({mark, label, text}) => `  ${MARKS[mark]} ${say(label)}: ${say(text)}`) ]), say(sticking), "" ].join("\n");
    }
    function checkedPlanText(plan, result, language) {
      const {quotes} = (0, _language_js__WEBPACK_IMPORTED_MODULE_2__.w)(language);
      const say = sentence => (0, _escaping_js__WEBPACK_IMPORTED_MODULE_3__.M_)(sentence, quotes);
      return [ `${(0, _escaping_js__WEBPACK_IMPORTED_MODULE_3__.RK)(plan.id)}  ${(0, _escaping_js__WEBPACK_IMPORTED_MODULE_3__.RK)(plan.path)}`, ...(0, 
      _sentences_js__WEBPACK_IMPORTED_MODULE_0__.RZ)(plan, language).map(({code, mark, text}) => `  ${MARKS[mark]} ${say(text)} ${code}`), ...(0, 
      _sentences_js__WEBPACK_IMPORTED_MODULE_0__.HN)(plan, result, language).map(({mark, label, text}) => `  ${MARKS[mark]} ${say(label)}: ${say(text)}`) ];
    }
  }),
  5822: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => checkedJson,
      N: () => checkedText
    });
    var _check_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5444);
    var _check_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8711);
    var _check_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8101);
    var _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3753);
    var _escaping_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4391);
    var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3920);
    var _wrapping_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3023);
    var _language_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9286);
    function warningMessage({key, value, files}, language) {
      const sentence = (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).checked.shared(key, (0, 
      _escaping_js__WEBPACK_IMPORTED_MODULE_5__.TL)(value), files.map(_escaping_js__WEBPACK_IMPORTED_MODULE_5__.TL).join(", "));
      return (0, _escaping_js__WEBPACK_IMPORTED_MODULE_5__.M_)(sentence, (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).quotes);
    }
    function checkedText(checked, language, {colour, columns}) {
      const words = (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).checked;
      const tint = (code, text) => colour ? `[${code}m${text}[39m` : text;
      const marked = (code, mark, text) => (0, _wrapping_js__WEBPACK_IMPORTED_MODULE_6__.ky)(text, columns, `${mark} `, "  ").map((line, index) => index === 0 ? `${tint(code, mark)}${line.slice(mark.length)}` : line);
      const drafts = new Set(checked.drafts.map(({path}) => path));
      const wellFormed = checked.read.filter(path => !drafts.has(path));
      const lines = wellFormed.flatMap(path => {
        const plan = checked.plans.find(each => each.path === path);
        return [ ...marked(32, "✓", `${(0, _escaping_js__WEBPACK_IMPORTED_MODULE_5__.RK)(path)}: ${words.valid}`), ...plan === void 0 ? [] : (0, 
        _wrapping_js__WEBPACK_IMPORTED_MODULE_6__.ky)(`${plan.id} · ${words.plan} ${plan.planDigest}`, columns, "  ", "  ") ];
      });
      const faults = checked.diagnostics.flatMap(diagnostic => {
        const [place = "", ...rest] = (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.$B)(diagnostic, language, columns);
        return [ ...marked(31, "✗", place), ...rest ];
      });
      const warnings = (checked.warnings ?? []).flatMap(warning => marked(33, "!", warningMessage(warning, language)));
      const remarks = checked.drafts.flatMap(({path, diagnostics}) => [ ...marked(33, "!", `${(0, 
      _escaping_js__WEBPACK_IMPORTED_MODULE_5__.RK)(path)}: ${words.draft}`), ...diagnostics.flatMap(diagnostic => (0, 
      _text_js__WEBPACK_IMPORTED_MODULE_3__.$B)(diagnostic, language, columns)) ]);
      const {judged} = checked;
      const plans = (judged?.plans ?? []).flatMap(plan => judged === void 0 ? [] : (0, 
      _check_text_js__WEBPACK_IMPORTED_MODULE_1__.K)(plan, judged, language));
      return `${[ ...lines, ...remarks, ...faults, ...warnings, ...plans ].join("\n")}\n`;
    }
    function checkedJson(checked, language) {
      return {
        schema: 1,
        valid: checked.diagnostics.length === 0 && !(checked.judged && (0, _check_result_js__WEBPACK_IMPORTED_MODULE_7__.H0)(checked.judged)),
        files: checked.read,
        plans: checked.plans.map(({path, id, planDigest}) => ({
          path,
          id,
          "plan-digest": planDigest,
          ...checked.judged?.plans.filter(plan => plan.path === path).map(_check_json_js__WEBPACK_IMPORTED_MODULE_0__.$)[0]
        })),
        warnings: (checked.warnings ?? []).map(warning => ({
          key: warning.key,
          value: warning.value,
          files: warning.files,
          message: warningMessage(warning, language)
        })),
        drafts: checked.drafts.map(({path, diagnostics}) => ({
          path,
          remarks: diagnostics.map(each => (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_2__.gZ)(each, language))
        })),
        diagnostics: checked.diagnostics.map(each => (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_2__.gZ)(each, language))
      };
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
  })
};

export const id = 2260;

export const ids = [ 2260 ];

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
  2260: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      RECORDED: () => RECORDED,
      record: () => record
    });
    var amending = __webpack_require__(3704);
    var intervention = __webpack_require__(2570);
    var staff = __webpack_require__(5456);
    var checked = __webpack_require__(5822);
    var report_language = __webpack_require__(8938);
    var report_text = __webpack_require__(3920);
    var evaluate = __webpack_require__(8149);
    var working_tree = __webpack_require__(6389);
    var modes_arguments = __webpack_require__(4303);
    var ezdrav_files = __webpack_require__(5987);
    var offline = __webpack_require__(9928);
    var recipients = __webpack_require__(8504);
    var asking = __webpack_require__(2400);
    var subject = __webpack_require__(8377);
    const ADDRESSES = /^[^\s,@]+@[^\s,@]+(?:\s*,\s*[^\s,@]+@[^\s,@]+)*$/;
    async function recordAnnouncement(occasion) {
      const {asked, files, language} = occasion;
      const candidate = (0, subject.Lw)(asked, files);
      const {intervention, planDigest, path} = candidate;
      const {announcement} = intervention;
      const isOfThisPlan = announcement?.plan === void 0 || announcement.plan === planDigest;
      (0, subject.Zo)(asked, "announcement", isOfThisPlan ? announcement : void 0);
      const words = (0, report_language.w)(language).record;
      const {form, ...sent} = await (0, asking.to)(asked, language, {
        ...noticeQuestions(occasion),
        form: {
          message: words.ask.form,
          judge: (0, asking.CS)("OBR-2211"),
          example: "OBR-2211",
          optional: "unasked"
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
      const {intervention, planDigest, path} = (0, subject.Lw)(asked, files);
      if (intervention.urgent === void 0) throw new modes_arguments.Jr({
        kind: "not-urgent",
        id: intervention.id
      });
      const {notification} = intervention.urgent;
      const isOfThisPlan = notification?.plan === void 0 || notification.plan === planDigest;
      (0, subject.Zo)(asked, "urgent.notification", isOfThisPlan ? notification : void 0);
      const sent = await (0, asking.to)(asked, language, noticeQuestions(occasion));
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
          judge: asking.kB,
          example: "2026-11-26T09:12",
          preset: (0, subject.z7)(asked.now)
        },
        to: {
          message: ask.recipients,
          judge: (0, asking.e9)(ADDRESSES, "a@example.si,b@example.si"),
          example: "a@example.si,b@example.si",
          preset: recipientsOf(files.solution)
        },
        reference: {
          message: ask.ticket,
          judge: (0, asking.CS)("SD-2026-118402"),
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
      const {intervention, planDigest, path} = (0, subject.Lw)(asked, files);
      const words = (0, report_language.w)(language).record;
      const given = intervention.approvals;
      const {party: named, ...said} = await (0, asking.to)(asked, language, {
        party: {
          message: words.ask.party,
          judge: (0, asking.yL)(PARTIES),
          example: PARTIES.join("|"),
          choices: words.parties
        },
        by: {
          message: words.ask.by,
          judge: (0, asking.CS)("TEXT"),
          example: "TEXT"
        },
        at: {
          message: words.ask.approvedAt,
          judge: asking.kB,
          example: "2026-11-27T10:05",
          preset: (0, subject.z7)(asked.now)
        },
        reference: {
          message: words.ask.approvalReference,
          judge: (0, asking.CS)("SD-2026-118402#3"),
          example: "SD-2026-118402#3"
        }
      });
      const party = named === "client" ? "client" : "ezdrav-ict";
      const other = party === "client" ? "ezdrav-ict" : "client";
      const there = given?.[party];
      const isOfThisPlan = there?.plan === void 0 || there.plan === planDigest;
      (0, subject.Zo)(asked, `approvals.${party}`, isOfThisPlan ? there : void 0);
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
    var time = __webpack_require__(7674);
    const DONE = ".ezdrav/done";
    async function recordOutcome({asked, files, language}) {
      const {intervention, path} = (0, subject.Lw)(asked, files);
      const words = (0, report_language.w)(language).record;
      const {result} = await (0, asking.to)(asked, language, {
        result: {
          message: words.ask.result,
          judge: (0, asking.yL)(Object.keys(words.results)),
          example: Object.keys(words.results).join("|"),
          choices: words.results
        }
      });
      const took = result === "cancelled" ? {
        optional: "unasked"
      } : {};
      const answers = await (0, asking.to)(asked, language, {
        started: {
          message: words.ask.started,
          judge: asking.kB,
          example: "2026-12-01T22:04",
          ...took
        },
        ended: {
          message: words.ask.ended,
          judge: asking.kB,
          example: "2026-12-01T23:10",
          ...took
        },
        "downtime-minutes": {
          message: words.ask.downtime,
          judge: (0, asking.e9)(/^\d{1,6}$/, "41"),
          example: "41",
          ...!intervention.schedule.downtime && {
            preset: "0"
          },
          ...took
        },
        deviations: {
          message: words.ask.deviations,
          judge: (0, asking.CS)("TEXT", 0),
          example: "TEXT",
          optional: "unasked"
        }
      });
      const {started, ended, deviations, "downtime-minutes": downtime} = answers;
      (0, subject.ED)(asked, "started", started);
      (0, subject.ED)(asked, "ended", ended);
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
    var escaping = __webpack_require__(4391);
    function mailRefusalText(faults, language, {file, mayRecord}) {
      const {mail, quotes} = (0, report_language.w)(language);
      const paragraphs = faults.map(({code, value = ""}) => {
        const {stands, unblock} = mail.faults[code];
        return `- ${(0, escaping.M_)(stands(value), quotes)}\n  ${unblock}`;
      });
      return [ ...file === null ? [ mail.provesNothing ] : [ mail.notTaken ], ...new Set(paragraphs), ...mayRecord && file !== null ? [ mail.byHand(file) ] : [] ].join("\n\n");
    }
    var promises_ = __webpack_require__(1553);
    const PATIENCE = {
      timeout: 4e3,
      tries: 3
    };
    const NONE = new Set([ "ENOTFOUND", "ENODATA" ]);
    const MOST_TEXTS = 20;
    async function askForKey({selector, domain}, {servers, patience = PATIENCE} = {}) {
      const resolver = new promises_.Resolver(patience);
      try {
        if (servers !== void 0) resolver.setServers(servers);
        const records = await resolver.resolveTxt(`${selector}._domainkey.${domain}`);
        if (records.length === 0) return {
          kind: "none"
        };
        if (records.length > MOST_TEXTS) return {
          kind: "unavailable",
          detail: "too many records"
        };
        return {
          kind: "records",
          texts: records.map(strings => strings.join(""))
        };
      } catch (error) {
        const code = error instanceof Error && "code" in error ? error.code : null;
        if (NONE.has(code)) return {
          kind: "none"
        };
        return {
          kind: "unavailable",
          detail: typeof code === "string" ? code : String(error)
        };
      }
    }
    var external_node_fs_ = __webpack_require__(3024);
    function readBeginning(path, most) {
      try {
        const file = (0, external_node_fs_.openSync)(path, "r");
        try {
          const bytes = Buffer.alloc(most);
          return bytes.toString("latin1", 0, (0, external_node_fs_.readSync)(file, bytes, 0, most, 0));
        } finally {
          (0, external_node_fs_.closeSync)(file);
        }
      } catch {
        return null;
      }
    }
    const LONGEST_HEADERS = 262144;
    const MOST_FIELDS = 1e3;
    const COMPOUND_FILE = "ÐÏà";
    const BYTE_ORDER_MARK = "ï»¿";
    function readHeaders(bytes) {
      if (bytes.startsWith(COMPOUND_FILE)) return fault("mail.outlook-item");
      const text = bytes.startsWith(BYTE_ORDER_MARK) ? bytes.slice(BYTE_ORDER_MARK.length) : bytes;
      if (/^>?From [^:\s][^\r\n]*\r?\n/.test(text)) return fault("mail.mbox");
      if (!/^[!-9;-~]+[ \t]*:/.test(text)) return fault("mail.not-a-mail");
      const end = /\r?\n\r?\n/.exec(text.slice(0, LONGEST_HEADERS + 4));
      if (end === null && text.length > LONGEST_HEADERS) return fault("mail.too-large");
      const block = end === null ? text.replace(/\r?\n$/, "") : text.slice(0, end.index);
      if (/\r(?!\n)|\0/.test(block)) return fault("mail.malformed");
      const fields = [];
      for (const lines of folded(block.split(/\r?\n/))) {
        const field = fieldOf(lines);
        if (field === null) return fault("mail.malformed");
        fields.push(field);
      }
      return fields.length > MOST_FIELDS ? fault("mail.too-large") : {
        ok: true,
        fields
      };
    }
    function fault(code) {
      return {
        ok: false,
        fault: code
      };
    }
    function folded(lines) {
      const groups = [];
      for (const line of lines) {
        const last = groups.at(-1);
        if (/^[ \t]/.test(line) && last !== void 0) last.push(line); else groups.push([ line ]);
      }
      return groups;
    }
    function fieldOf(lines) {
      const raw = lines.join("\r\n");
      const [, name, value] = /^([!-9;-~]+)[ \t]*:([\s\S]*)$/.exec(raw) ?? [];
      if (name === void 0 || value === void 0) return null;
      return {
        name: name.toLowerCase(),
        raw,
        value
      };
    }
    function unfolded(value) {
      return value.replace(/\r\n(?=[ \t])/g, "").replace(/[ \t]+/g, " ").trim();
    }
    var external_node_crypto_ = __webpack_require__(7598);
    function canonicalField({name, raw, value}, form) {
      if (form === "simple") return raw;
      const words = value.replaceAll("\r\n", "").replace(/[ \t]+/g, " ");
      return `${name}:${words.replace(/^ | $/g, "")}`;
    }
    function signedFields(fields, names) {
      const left = fields.slice();
      return names.flatMap(name => {
        const index = left.findLastIndex(field => field.name === name);
        return index < 0 ? [] : left.splice(index, 1);
      });
    }
    function signedText(fields, names, signature, form) {
      const others = fields.filter(field => field !== signature);
      const own = withoutB(signature);
      return [ ...signedFields(others, names).map(field => `${canonicalField(field, form)}\r\n`), canonicalField(own, form) ].join("");
    }
    function withoutB(signature) {
      const {raw, value} = signature;
      const rest = value.replace(/((?:^|;)[ \t\r\n]*b[ \t\r\n]*=)[^;]*/, "$1");
      return {
        ...signature,
        raw: raw.slice(0, raw.length - value.length) + rest,
        value: rest
      };
    }
    function readTags(text) {
      const tags = new Map;
      const parts = text.split(";");
      if (parts.length > 1 && parts.at(-1)?.trim() === "") parts.pop();
      for (const part of parts) {
        const [, name, value] = /^\s*([a-z]\w*)\s*=([\s\S]*)$/i.exec(part) ?? [];
        if (name === void 0 || value === void 0 || tags.has(name)) return null;
        const inner = value.replace(/\r\n(?=[ \t])/g, "").trim();
        if (!/^[\t -~]*$/.test(inner)) return null;
        tags.set(name, inner);
      }
      return tags;
    }
    function base64Of(text) {
      const packed = text.replace(/[ \t\r\n]+/g, "");
      return /^[A-Za-z0-9+/]+={0,2}$/.test(packed) ? Buffer.from(packed, "base64") : null;
    }
    const FEWEST_BITS = 1024;
    const MOST_BITS = 8192;
    const ED25519 = Buffer.from("302a300506032b6570032100", "hex");
    function signingKey(answer, algorithm, strict) {
      if (answer.kind === "unavailable") return "key.unavailable";
      if (answer.kind === "none") return "key.gone";
      const records = answer.texts.flatMap(text => {
        const tags = readTags(text);
        const written = tags?.get("p");
        if (tags === null || written === void 0) return [];
        return !tags.has("v") || isVersion(tags) ? [ {
          tags,
          written
        } ] : [];
      });
      const [record, another] = records;
      if (record === void 0) return "key.malformed";
      if (another !== void 0) return "key.several";
      const {tags, written} = record;
      if (written === "") return "key.revoked";
      const flags = list(tags, "t");
      if (flags.includes("y")) return "key.test";
      const [type] = algorithm.split("-");
      const fits = (tags.get("k") ?? "rsa") === type && (!tags.has("h") || list(tags, "h").includes("sha256")) && (!tags.has("s") || list(tags, "s").some(service => service === "*" || service === "email")) && (strict || !flags.includes("s"));
      if (!fits) return "key.not-for-this";
      const bytes = base64Of(written);
      const key = bytes === null ? null : keyOf(bytes, algorithm);
      if (bytes === null || key === null) return "key.malformed";
      const bits = key.asymmetricKeyDetails?.modulusLength;
      if (bits !== void 0 && (bits < FEWEST_BITS || bits > MOST_BITS)) return "key.weak";
      return {
        key,
        hash: `sha256:${(0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}`
      };
    }
    function isVersion(tags) {
      return tags.get("v") === "DKIM1" && tags.keys().next().value === "v";
    }
    function list(tags, name) {
      return (tags.get(name) ?? "").split(":").map(part => part.trim());
    }
    function keyOf(bytes, algorithm) {
      if (algorithm === "ed25519-sha256") return bytes.length === 32 ? imported(Buffer.concat([ ED25519, bytes ]), "spki") : null;
      const key = imported(bytes, "spki") ?? imported(bytes, "pkcs1");
      return key?.asymmetricKeyType === "rsa" ? key : null;
    }
    function imported(key, type) {
      try {
        return (0, external_node_crypto_.createPublicKey)({
          key,
          format: "der",
          type
        });
      } catch {
        return null;
      }
    }
    const SKEW = 600;
    function verifiedHeaders(fields, signature, answer, now) {
      const {algorithm, bytes, domain, selector, names, form} = signature;
      const found = signingKey(answer, algorithm, signature.agentDomain === domain);
      if (typeof found === "string") return found;
      const data = Buffer.from(signedText(fields, names, signature.field, form), "latin1");
      const digest = (0, external_node_crypto_.createHash)("sha256").update(data).digest();
      const holds = algorithm === "rsa-sha256" ? (0, external_node_crypto_.verify)("sha256", data, found.key, bytes) : (0, 
      external_node_crypto_.verify)(null, digest, found.key, bytes);
      if (!holds) return "signature.wrong";
      const seconds = now / 1e3;
      if (signature.ends !== null && signature.ends < seconds) return "signature.over";
      if (signature.made !== null && signature.made > seconds + SKEW) return "signature.in-future";
      return {
        domain,
        selector,
        keyHash: found.hash,
        headersDigest: `sha256:${digest.toString("hex")}`,
        names: new Set(names)
      };
    }
    function mailFault(code, value) {
      return value === void 0 ? {
        code
      } : {
        code,
        value
      };
    }
    const SHARED = new Set([ "onmicrosoft.com", "gappssmtp.com" ]);
    function domainOf(address) {
      return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
    }
    function isRelated(one, other) {
      return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
    }
    function vouchingDomains({email, mailDomain}) {
      return [ domainOf(email), ...mailDomain === null ? [] : [ mailDomain.toLowerCase() ] ];
    }
    function mailboxFaults(mailbox, all, outsiders, isPublic) {
      const domains = vouchingDomains(mailbox);
      const meets = others => domains.find(domain => others.some(other => isRelated(domain, other)));
      const faults = [];
      const house = meets(outsiders.house.map(domainOf));
      if (house !== void 0) faults.push(mailFault("approver.own-house", house));
      const email = mailbox.email.toLowerCase();
      if (outsiders.desks.some(desk => desk.toLowerCase() === email)) faults.push(mailFault("approver.service-desk"));
      const theirs = all.filter(({party}) => party !== mailbox.party);
      const both = theirs.some(other => other.email.toLowerCase() === email);
      const other = meets(theirs.flatMap(vouchingDomains));
      if (both) faults.push(mailFault("approver.both-parties")); else if (other !== void 0) faults.push(mailFault("approver.other-party", other));
      const shared = domains.find(domain => SHARED.has(domain) || isPublic(domain));
      if (shared !== void 0) faults.push(mailFault("approver.shared-domain", shared));
      return faults;
    }
    const HOST = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
    const SELECTOR = /^(?=.{1,200}$)[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*$/;
    function readSignature(field) {
      const tags = readTags(field.value);
      if (tags === null || tags.get("v") !== "1") return "signature.malformed";
      const algorithm = tags.get("a")?.toLowerCase();
      if (algorithm !== "rsa-sha256" && algorithm !== "ed25519-sha256") return "signature.algorithm";
      const domain = tags.get("d")?.toLowerCase() ?? "";
      const selector = tags.get("s")?.toLowerCase() ?? "";
      const agent = tags.get("i") ?? `@${domain}`;
      const agentDomain = agent.slice(agent.lastIndexOf("@") + 1).toLowerCase();
      const bytes = base64Of(tags.get("b") ?? "");
      const [form = "simple", ofBody = "simple"] = tags.get("c")?.toLowerCase().split("/") ?? [];
      const made = secondsOf(tags.get("t"));
      const ends = secondsOf(tags.get("x"));
      const names = (tags.get("h") ?? "").split(":").map(name => name.trim().toLowerCase());
      const well = bytes !== null && base64Of(tags.get("bh") ?? "") !== null && HOST.test(domain) && SELECTOR.test(selector) && agent.includes("@") && (agentDomain === domain || agentDomain.endsWith(`.${domain}`)) && names.every(name => /^[!-9;-~]+$/.test(name)) && names.includes("from") && isForm(ofBody) && made !== "malformed" && ends !== "malformed" && (made === null || ends === null || made < ends) && /^\d{0,76}$/.test(tags.get("l") ?? "") && (tags.get("q") ?? "dns/txt").split(":").some(way => way.trim() === "dns/txt");
      if (!well || !isForm(form)) return "signature.malformed";
      return {
        field,
        algorithm,
        bytes,
        domain,
        selector,
        names,
        form,
        agentDomain,
        made,
        ends
      };
    }
    function isForm(text) {
      return text === "simple" || text === "relaxed";
    }
    function secondsOf(text) {
      if (text === void 0) return null;
      return /^\d{1,12}$/.test(text) ? Number(text) : "malformed";
    }
    var instant = __webpack_require__(9466);
    const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
    const DATE = /^(?:[a-z]{3}, ?)?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? (?:([+-])(\d{2})([0-5]\d)|gmt|ut|utc|z)(?: ?\([^()]*\))?$/i;
    function mailDate(text) {
      const match = DATE.exec(text);
      if (match === null) return null;
      const [, day = "", name = "", year = "", hour = "", minute = "", second = "0"] = match;
      const [, , , , , , , sign = "+", hours = "0", minutes = "0"] = match;
      const month = MONTHS.indexOf(name.toLowerCase());
      const [h, m, s] = [ Number(hour), Number(minute), Number(second) ];
      if (month < 0 || h > 23 || m > 59 || s > 60) return null;
      const wall = Date.UTC(Number(year), month, Number(day), h, m, s);
      if (new Date(Date.UTC(Number(year), month, Number(day))).getUTCDate() !== Number(day)) return null;
      const offset = (Number(hours) * 60 + Number(minutes)) * 6e4;
      return (0, instant.B9)(sign === "-" ? wall + offset : wall - offset);
    }
    const ADDRESS = /^([\w.!#$%&'*+/=?^`{|}~-]+)@((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]+)$/i;
    function mailboxOf(from) {
      const bare = withoutWords(from);
      if (bare === null) return "mail.from-malformed";
      if (/[,;]/.test(bare) || /:/.test(bare)) return "mail.from-several";
      const angles = bare.match(/[<>]/g) ?? [];
      const written = angles.length === 0 ? bare : /^[^<>]*<([^<>]*)>\s*$/.exec(bare)?.[1] ?? "";
      const [, local, domain] = ADDRESS.exec(written.trim()) ?? [];
      if (local === void 0 || domain === void 0) return "mail.from-malformed";
      const lower = domain.toLowerCase();
      return {
        address: `${local}@${lower}`,
        domain: lower
      };
    }
    function withoutWords(text) {
      let depth = 0;
      let quoted = false;
      let bare = "";
      for (let at = 0; at < text.length; at += 1) {
        const sign = text.charAt(at);
        if (sign === "\\") at += 1; else if (quoted) quoted = sign !== '"'; else if (sign === "(") depth += 1; else if (sign === ")") depth -= 1; else if (depth > 0) continue; else if (sign === '"') quoted = true; else bare += sign;
        if (depth < 0) return null;
      }
      return quoted || depth > 0 ? null : bare;
    }
    const WORD = /=\?([\w-]+)(?:\*[\w-]*)?\?([bq])\?([!->@-~]*)\?=/gi;
    const ASCII_BASED = /^(?:us-ascii|utf-8|iso-8859-\d{1,2}|windows-125\d)$/i;
    function asciiText(text) {
      const joined = text.replace(/(\?=)[ \t]+(?==\?[\w-]+(?:\*[\w-]*)?\?[bq]\?)/gi, "$1");
      let whole = true;
      const decoded = joined.replace(WORD, (_, charset, encoding, content) => {
        if (!ASCII_BASED.test(charset)) whole = false;
        return encoding.toLowerCase() === "b" ? fromBase64(content) : fromQ(content);
      });
      return whole && /^[ -~]*$/.test(decoded) ? decoded : null;
    }
    function fromBase64(content) {
      return Buffer.from(content, "base64").toString("latin1");
    }
    function fromQ(content) {
      return content.replaceAll("_", " ").replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    }
    const LINE = /^(ODOBRENO|ZAVRNJENO) ([A-Za-z0-9._-]{1,64}) (sha256:[0-9a-f]{64})$/;
    const TAGGED = /^(.*?)\b(?:ODOBRENO|ZAVRNJENO) [A-Za-z0-9._-]{1,64} sha256:[0-9a-f]{64}(?![0-9a-z])(.*)$/i;
    const MEANT = /odobr|zavrn|sha256|approv|reject/i;
    function answerIn(subject) {
      const text = asciiText(subject)?.replace(/ +/g, " ").trim();
      if (text === void 0) return mailFault("subject.not-ascii");
      const [, word, intervention, plan] = LINE.exec(text) ?? [];
      if (intervention !== void 0 && isDigest(plan)) return {
        kind: word === "ODOBRENO" ? "approval" : "rejection",
        intervention,
        plan
      };
      const [, before = "", behind = ""] = TAGGED.exec(text) ?? [];
      const added = `${before}${behind}`.trim().slice(0, 60);
      if (added !== "") return mailFault("subject.tagged", added);
      return mailFault(MEANT.test(text) ? "subject.altered" : "subject.no-answer");
    }
    function isDigest(text) {
      return text !== void 0;
    }
    const SIGNED_FIELDS = [ "from", "subject", "date", "message-id" ];
    const MOST_SIGNATURES = 12;
    function readAnswerMail(bytes) {
      const block = readHeaders(bytes);
      if (!block.ok) return {
        ok: false,
        faults: [ mailFault(block.fault) ]
      };
      const {fields} = block;
      const faults = [];
      const once = name => {
        const [field, another] = fields.filter(one => one.name === name);
        if (field === void 0) faults.push(mailFault("mail.field-missing", name));
        if (another !== void 0) faults.push(mailFault("mail.field-twice", name));
        return field === void 0 ? "" : unfolded(field.value);
      };
      const [fromText, subject, dateText, messageId] = [ once("from"), once("subject"), once("date"), once("message-id") ];
      if (faults.length > 0) return {
        ok: false,
        faults
      };
      const from = mailboxOf(fromText);
      const date = mailDate(dateText);
      const answer = answerIn(subject);
      if (typeof from === "string") faults.push(mailFault(from));
      if (date === null) faults.push(mailFault("mail.date-malformed"));
      if (!/^<[^<>\s]{1,500}>$/.test(messageId)) faults.push(mailFault("mail.message-id-malformed"));
      if ("code" in answer) faults.push(answer);
      const read = fields.filter(({name}) => name === "dkim-signature").map(readSignature);
      if (read.length > MOST_SIGNATURES) faults.push(mailFault("signature.too-many"));
      if (faults.length > 0 || typeof from === "string" || date === null || "code" in answer) return {
        ok: false,
        faults
      };
      const signatures = read.filter(one => typeof one !== "string");
      const unreadable = read.filter(one => typeof one === "string").map(code => mailFault(code));
      return {
        ok: true,
        mail: {
          fields,
          answer,
          from,
          date,
          messageId,
          signatures,
          unreadable
        }
      };
    }
    const AHEAD = 6e5;
    function sendersOf({from}, approvers) {
      const address = from.address.toLowerCase();
      return approvers.filter(({email}) => email.toLowerCase() === address);
    }
    function countingSignatures(mail, approvers) {
      const domains = sendersOf(mail, approvers).flatMap(vouchingDomains);
      return mail.signatures.filter(({domain}) => domains.includes(domain));
    }
    function judgeMail(mail, keys, wanted) {
      const faults = [ ...statementFaults(mail, wanted) ];
      const [sender] = sendersOf(mail, wanted.approvers);
      if (sender === void 0) return {
        ok: false,
        faults: [ ...faults, mailFault("approver.not-listed", mail.from.domain) ]
      };
      const {approvers, outsiders, isPublicSuffix} = wanted;
      faults.push(...mailboxFaults(sender, approvers, outsiders, isPublicSuffix));
      const vouched = vouchedBy(mail, sender, keys, wanted.now);
      if ("faults" in vouched) return {
        ok: false,
        faults: [ ...faults, ...vouched.faults ]
      };
      if (faults.length > 0) return {
        ok: false,
        faults
      };
      const {domain, selector, keyHash, headersDigest} = vouched;
      return {
        ok: true,
        answer: {
          kind: mail.answer.kind,
          party: sender.party,
          approver: `${sender.party}[${sender.index}]`,
          domain,
          selector,
          keyHash,
          headersDigest,
          messageIdDigest: digestOf(mail.messageId),
          date: mail.date,
          mayBeAutomatic: !sender.answersByHand
        }
      };
    }
    function statementFaults(mail, wanted) {
      const {answer, date} = mail;
      const {intervention, now, stoodSince} = wanted;
      const faults = [];
      if (answer.intervention !== intervention.id) faults.push(mailFault("subject.other-intervention", answer.intervention)); else if (answer.plan !== intervention.planDigest) faults.push(mailFault("subject.other-plan", answer.plan));
      if (date > now + AHEAD) faults.push(mailFault("mail.in-future"));
      if (stoodSince !== null && date < stoodSince) faults.push(mailFault("mail.before-plan"));
      if (answer.kind === "approval" && mail.fields.some(isMachines)) faults.push(mailFault("mail.automatic", "auto-submitted"));
      return faults;
    }
    function vouchedBy(mail, sender, keys, now) {
      const domains = vouchingDomains(sender);
      const counting = mail.signatures.filter(({domain}) => domains.includes(domain));
      const faults = [];
      for (const signature of counting) {
        const verified = verifiedHeaders(mail.fields, signature, keys(signature), now);
        if (typeof verified === "string") {
          faults.push(mailFault(verified, signature.domain));
          continue;
        }
        const lacking = coverageFaults(mail.fields, signature);
        if (lacking.length === 0) return verified;
        faults.push(...lacking);
      }
      if (faults.length > 0) return {
        faults
      };
      return {
        faults: [ absence(mail) ]
      };
    }
    function absence({signatures, unreadable}) {
      const tenant = signatures.find(({domain}) => /\.(?:onmicrosoft|gappssmtp)\.com$/.test(domain));
      if (tenant !== void 0) return mailFault("signature.tenant", tenant.domain);
      const [other] = signatures;
      if (other !== void 0) return mailFault("signature.other-domain", other.domain);
      return unreadable[0] ?? mailFault("signature.none");
    }
    function coverageFaults(fields, {names}) {
      const unsigned = SIGNED_FIELDS.filter(name => !names.includes(name));
      const faults = unsigned.map(name => mailFault("signature.field-unsigned", name));
      for (const field of signedFields(fields, names)) {
        const {name} = field;
        if (name === "in-reply-to") faults.push(mailFault("mail.reply"));
        if (name === "list-id" || isMachines(field)) faults.push(mailFault("mail.automatic", name));
      }
      return faults;
    }
    function isMachines({name, value}) {
      return name === "auto-submitted" && unfolded(value).toLowerCase() !== "no";
    }
    function digestOf(text) {
      return `sha256:${(0, external_node_crypto_.createHash)("sha256").update(text).digest("hex")}`;
    }
    async function publicSuffixes() {
      const {getPublicSuffix} = await __webpack_require__.e(935).then(__webpack_require__.t.bind(__webpack_require__, 935, 19));
      return domain => getPublicSuffix(domain, {
        allowPrivateDomains: true
      }) === domain;
    }
    const mailed_PARTIES = [ "client", "ezdrav-ict" ];
    const OF_CONTENT = /^(?:mail|subject)\./;
    function isMailFile(text) {
      return /\.(?:eml|msg)$/i.test(text ?? "");
    }
    async function mailedApproval({asked, files, language}, path, ask = signature => askForKey(signature)) {
      const bytes = readBeginning(path, LONGEST_HEADERS + 4);
      if (bytes === null) throw new modes_arguments.Jr({
        kind: "unreadable",
        value: path,
        why: "other"
      });
      const refused = (faults, mayRecord = false) => {
        const json = asked.options["format"] === "json";
        const document = {
          schema: 1,
          written: false,
          recorded: "approval",
          refused: faults
        };
        const text = json ? JSON.stringify(document, null, 2) : mailRefusalText(faults, language, {
          file: path,
          mayRecord
        });
        return {
          kind: "told",
          told: {
            text,
            exitCode: 1,
            ...!json && {
              noAnswer: true
            }
          }
        };
      };
      const read = readAnswerMail(bytes);
      if (!read.ok) return refused(read.faults);
      const {mail} = read;
      const open = files.candidates.filter(({intervention}) => intervention.outcome === void 0);
      const candidate = open.find(({intervention}) => intervention.id === mail.answer.intervention);
      if (candidate === void 0) return refused([ {
        code: "subject.other-intervention",
        value: mail.answer.intervention
      } ]);
      const wanted = await caseOf(candidate, files, asked.now);
      const keys = new Map;
      for (const signature of countingSignatures(mail, wanted.approvers)) keys.set(signature, await ask(signature));
      const unasked = {
        kind: "unavailable",
        detail: ""
      };
      const judged = judgeMail(mail, signature => keys.get(signature) ?? unasked, wanted);
      if (mail.answer.kind === "rejection") {
        const faults = judged.ok ? [] : judged.faults;
        return refused([ {
          code: "answer.rejection",
          ...judged.ok && {
            value: judged.answer.domain
          }
        }, ...faults ]);
      }
      if (judged.ok) {
        const {party, approver, domain} = judged.answer;
        const named = asked.options["party"];
        if (named !== void 0 && named !== party) {
          const value = String(named);
          throw new modes_arguments.Jr({
            kind: "bad-value",
            option: "party",
            value,
            expected: [ party ]
          });
        }
        return recordingOf({
          asked,
          files,
          language
        }, candidate, mail, party, `${approver} (${domain})`);
      }
      const isOfContent = judged.faults.some(({code}) => OF_CONTENT.test(code));
      if (asked.options["party"] === void 0 || isOfContent) return refused(judged.faults, !isOfContent);
      const words = (0, report_language.w)(language).record;
      const {party: named, by} = await (0, asking.to)(asked, language, {
        party: {
          message: words.ask.party,
          judge: (0, asking.yL)(mailed_PARTIES),
          example: mailed_PARTIES.join("|")
        },
        by: {
          message: words.ask.by,
          judge: (0, asking.CS)("TEXT"),
          example: "TEXT"
        }
      });
      const party = named === "client" ? "client" : "ezdrav-ict";
      return recordingOf({
        asked,
        files,
        language
      }, candidate, mail, party, by, judged.faults);
    }
    function recordingOf({asked, language}, {intervention, planDigest, path}, mail, party, by, missing = []) {
      const words = (0, report_language.w)(language);
      const there = intervention.approvals?.[party];
      const isOfThisPlan = there?.plan === void 0 || there.plan === planDigest;
      (0, subject.Zo)(asked, `approvals.${party}`, isOfThisPlan ? there : void 0);
      const other = party === "client" ? "ezdrav-ict" : "client";
      const proof = missing.length === 0 ? words.mail.vouchedLocally : mailRefusalText(missing, language, {
        file: null,
        mayRecord: false
      });
      const next = intervention.approvals?.[other] === void 0 ? words.record.otherApproval(intervention.id, other) : words.record.judge(intervention.release.tag);
      return {
        kind: "recording",
        recording: {
          path,
          at: [ "approvals", party ],
          entry: {
            by,
            at: (0, subject.z7)(mail.date),
            reference: mail.messageId,
            plan: planDigest
          },
          refusedBy: ({facts}, code) => code.startsWith("approval.") && (facts["party"] === party || code.startsWith("approval.same-")),
          next: [ proof, next ]
        }
      };
    }
    async function caseOf({intervention, planDigest}, {solution}, now) {
      return {
        intervention: {
          id: intervention.id,
          planDigest
        },
        approvers: mailed_PARTIES.flatMap(party => mailboxesOf(party, solution)),
        outsiders: outsidersOf(solution),
        stoodSince: null,
        now,
        isPublicSuffix: await publicSuffixes()
      };
    }
    function mailboxesOf(party, solution) {
      return solution.approvers[party].flatMap((entry, index) => "email" in entry ? [ {
        party,
        index,
        email: entry.email,
        mailDomain: entry["mail-domain"] ?? null,
        answersByHand: entry["answers-by-itself"] === false
      } ] : []);
    }
    function outsidersOf({contacts, contractor}) {
      const house = contractor?.contact;
      return {
        house: house === void 0 ? [] : [ house ],
        desks: [ "servicedesk@src.si", contacts.servicedesk ]
      };
    }
    var zone = __webpack_require__(7209);
    const never = () => false;
    async function recordLeft({asked, files, language}) {
      const {member, index} = (0, subject.Kb)(asked, files);
      (0, subject.Zo)(asked, "left", member.left);
      const words = (0, report_language.w)(language).record;
      const {at} = await (0, asking.to)(asked, language, {
        at: {
          message: words.ask.left,
          judge: asking.T3,
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
      const {member, index} = (0, subject.Kb)(asked, files);
      if (member.left === void 0) throw new modes_arguments.Jr({
        kind: "not-left",
        ref: member.ref
      });
      const words = (0, report_language.w)(language).record;
      const path = [ "staff", index, "revocation" ];
      const confirmed = asked.options["confirmed"];
      if (member.revocation?.notified !== void 0 && confirmed !== void 0) {
        (0, subject.Zo)(asked, "revocation.confirmed", member.revocation.confirmed);
        const answers = await (0, asking.to)(asked, language, {
          confirmed: {
            message: words.ask.confirmed,
            judge: asking.kB,
            example: "2026-11-20T16:02"
          }
        });
        (0, subject.ED)(asked, "confirmed", answers.confirmed);
        return {
          path: ezdrav_files.Fo,
          at: [ ...path, "confirmed" ],
          entry: answers.confirmed,
          refusedBy: never,
          next: []
        };
      }
      (0, subject.Zo)(asked, "revocation.notified", member.revocation?.notified);
      const {notified, reference} = await (0, asking.to)(asked, language, {
        notified: {
          message: words.ask.notified,
          judge: asking.kB,
          example: "2026-11-20T15:10",
          preset: (0, subject.z7)(asked.now)
        },
        reference: {
          message: words.ask.ticket,
          judge: (0, asking.CS)("SD-2026-901"),
          example: "SD-2026-901"
        }
      });
      (0, subject.ED)(asked, "notified", notified);
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
      const {member, index} = (0, subject.Kb)(asked, files);
      const words = (0, report_language.w)(language).record;
      const path = [ "staff", index, "account" ];
      if (member.account?.requested !== void 0 && asked.options["granted"] !== void 0) {
        (0, subject.Zo)(asked, "account.granted", member.account.granted);
        const {granted} = await (0, asking.to)(asked, language, {
          granted: {
            message: words.ask.granted,
            judge: asking.p6,
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
      (0, subject.Zo)(asked, "account.requested", member.account?.requested);
      const answers = await (0, asking.to)(asked, language, {
        requested: {
          message: words.ask.requested,
          judge: asking.p6,
          example: "2026-01-07",
          preset: (0, zone.gD)(asked.now)
        },
        reference: {
          message: words.ask.ticket,
          judge: (0, asking.CS)("SD-2026-88"),
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
    var writing = __webpack_require__(6409);
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
    async function record(asked, ask) {
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
      const occasion = {
        asked,
        files,
        language
      };
      const [, named] = asked.positionals;
      const mailed = kind === "approval" && isMailFile(named) ? await mailedApproval(occasion, named, ask) : null;
      if (mailed?.kind === "told") return mailed.told;
      const recording = mailed?.recording ?? await KINDS[kind](occasion);
      const {path, at, entry, to, next} = recording;
      const before = tree.find(file => file.path === path)?.bytes;
      if (before === void 0 || before === null) throw new modes_arguments.Jr({
        kind: "no-intervention"
      });
      const after = (0, amending.P)((new TextDecoder).decode(before), at, entry);
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
      return (0, writing.u)(asked, {
        repo,
        language,
        change,
        next: steps,
        facts
      });
    }
    function unbound(before, {at, entry}) {
      const bare = typeof entry === "object" ? Object.fromEntries(Object.entries(entry).filter(([key]) => key !== "plan")) : entry;
      return (0, amending.P)((new TextDecoder).decode(before), at, bare);
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

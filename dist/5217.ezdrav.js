export const id = 5217;

export const ids = [ 5217, 3336 ];

export const modules = {
  9594: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $X: () => isMessageId,
      PW: () => isAddress,
      jP: () => withoutRepeats
    });
    const LOCAL = /^[A-Za-z0-9_+'=~-]+(?:\.[A-Za-z0-9_+'=~-]+)*$/;
    const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
    const TOP_LABEL = /^(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]{1,59})$/;
    function isAddress(text) {
      if (text.length > 254) return false;
      const at = text.indexOf("@");
      if (at < 1 || at > 64) return false;
      const labels = text.slice(at + 1).split(".");
      const top = labels.at(-1);
      return LOCAL.test(text.slice(0, at)) && labels.length > 1 && labels.every(label => LABEL.test(label)) && top !== void 0 && TOP_LABEL.test(top);
    }
    function withoutRepeats(addresses) {
      const first = new Map;
      for (const address of addresses) {
        const key = address.toLowerCase();
        if (!first.has(key)) first.set(key, address);
      }
      return [ ...first.values() ];
    }
    const MESSAGE_ID = /^<[A-Za-z0-9_+=.-]{1,180}@[A-Za-z0-9.-]{1,63}>$/;
    function isMessageId(text) {
      return MESSAGE_ID.test(text);
    }
  }),
  4054: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Z: () => compose
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var nodemailer_lib_mail_composer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8996);
    var nodemailer_lib_mime_funcs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9068);
    const ENCODED_WORD = 52;
    async function compose(mail, stamp) {
      const subject = (0, nodemailer_lib_mime_funcs__WEBPACK_IMPORTED_MODULE_2__.N3)(mail.subject.toWellFormed(), "Q", ENCODED_WORD);
      const composer = new nodemailer_lib_mail_composer__WEBPACK_IMPORTED_MODULE_1__.A({
        from: {
          name: "",
          address: stamp.from
        },
        to: mail.to.map(address => ({
          name: "",
          address
        })),
        ...mail.replyTo !== void 0 && {
          replyTo: {
            name: "",
            address: mail.replyTo
          }
        },
        messageId: stamp.messageId,
        date: new Date(stamp.date).toUTCString().replace("GMT", "+0000"),
        headers: {
          Subject: {
            prepared: true,
            value: (0, nodemailer_lib_mime_funcs__WEBPACK_IMPORTED_MODULE_2__.r7)(`Subject: ${subject}`).slice(9)
          },
          "Content-Language": "sl"
        },
        text: mail.text,
        html: mail.html,
        encoding: "quoted-printable",
        baseBoundary: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(stamp.messageId).digest("hex").slice(0, 24),
        newline: "win",
        disableFileAccess: true,
        disableUrlAccess: true
      });
      return await composer.compile().build();
    }
  }),
  3336: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      eml: () => eml
    });
    var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9594);
    var _compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4054);
    async function eml(mail, stamp) {
      const to = (0, _address_js__WEBPACK_IMPORTED_MODULE_1__.jP)(mail.to);
      const sound = to.length > 0 && [ stamp.from, ...to ].every(_address_js__WEBPACK_IMPORTED_MODULE_1__.PW) && (0, 
      _address_js__WEBPACK_IMPORTED_MODULE_1__.$X)(stamp.messageId);
      if (!sound) return null;
      const raw = await (0, _compose_js__WEBPACK_IMPORTED_MODULE_0__.Z)({
        ...mail,
        to
      }, stamp);
      return `X-Unsent: 1\r\n${raw.toString("utf8")}`;
    }
  }),
  5079: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      tI: () => newMessageId,
      fU: () => postLetter,
      ss: () => postOf,
      H7: () => readably,
      $N: () => uniquely
    });
    var mail_address = __webpack_require__(9594);
    var eml = __webpack_require__(3336);
    var smtp_connection = __webpack_require__(6611);
    var compose = __webpack_require__(4054);
    var external_node_stream_ = __webpack_require__(7075);
    function allOrNobody(raw, envelope, count, handedOver) {
      return new external_node_stream_.Readable({
        read() {
          if (envelope.accepted?.length !== count) {
            const first = envelope.rejectedErrors?.[0];
            this.destroy(new Error(first?.message ?? "Not every recipient was accepted"));
            return;
          }
          handedOver();
          this.push(raw);
          this.push(null);
        }
      });
    }
    const CERTIFICATE = /CERT|SIGNATURE|ISSUER|CRL|HOSTNAME/;
    function reasonOf(fault) {
      if (CERTIFICATE.test(fault.originalCode ?? "")) return "certificate";
      switch (fault.code ?? "") {
       case "EDNS":
        return "host-unknown";

       case "ETIMEDOUT":
        return "timeout";

       case "EAUTH":
        return "login-refused";

       case "ETLS":
        return "no-tls";

       case "ESOCKET":
        return "no-connection";

       case "ECONNECTION":
        return fault.command === "EHLO" ? "no-tls" : "no-connection";

       case "EENVELOPE":
       case "EMESSAGE":
        return fault.command === "MAIL FROM" && fault.code === "EENVELOPE" ? "sender-refused" : fault.command === "RCPT TO" ? "recipient-refused" : "message-refused";

       default:
        return "protocol";
      }
    }
    function statusOf(fault) {
      return typeof fault.responseCode === "number" ? fault.responseCode : null;
    }
    const LONGEST = 300;
    const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
    function shorten(words, secrets) {
      let text = words;
      for (const secret of secrets.toSorted((a, b) => b.length - a.length)) if (secret !== "") text = text.replaceAll(secret, "***");
      text = text.replace(UNPRINTABLE, " ").trim();
      return text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text;
    }
    const PATIENCE = {
      connection: 3e4,
      greeting: 3e4,
      silence: 12e4,
      overall: 24e4
    };
    const FAREWELL = 1e3;
    async function send(mail, sending) {
      const to = (0, mail_address.jP)(mail.to);
      const answers = mail.replyTo === void 0 ? [] : [ mail.replyTo ];
      const bad = [ sending.from, ...to, ...answers ].find(address => !(0, mail_address.PW)(address));
      if (bad !== void 0 || to.length === 0) return notSent("address", shorten(bad ?? "", []));
      if (!(0, mail_address.$X)(sending.messageId)) return notSent("address", "Message-ID");
      const raw = await (0, compose.Z)({
        ...mail,
        to
      }, sending);
      return await new Promise(settle => {
        converse(to, raw, sending, settle);
      });
    }
    function notSent(why, detail, status = null, rejected = []) {
      return {
        kind: "not-sent",
        why,
        status,
        detail,
        rejected
      };
    }
    function send_open(sending, patience) {
      const {server, ca} = sending;
      return new smtp_connection.A({
        host: server.host,
        port: server.port,
        secure: server.tls === "implicit",
        requireTLS: true,
        connectionTimeout: patience.connection,
        dnsTimeout: patience.connection,
        greetingTimeout: patience.greeting,
        socketTimeout: patience.silence,
        socketCloseTimeout: 0,
        tls: {
          rejectUnauthorized: true,
          minVersion: "TLSv1.2",
          ...ca === void 0 ? {} : {
            ca
          }
        }
      });
    }
    function converse(to, raw, sending, settle) {
      const patience = {
        ...PATIENCE,
        ...sending.patience
      };
      const connection = send_open(sending, patience);
      const envelope = {
        from: sending.from,
        to: [ ...to ]
      };
      let handedOver = false;
      let settled = false;
      const finish = delivery => {
        if (settled) return;
        settled = true;
        clearTimeout(overall);
        if (delivery.kind === "sent") sayGoodbye(connection); else connection.close();
        settle(delivery);
      };
      const fail = fault => {
        const detail = shorten(fault.message, sending.secrets);
        finish(handedOver ? afterHandingOver(fault, detail) : beforeHandingOver(fault, detail, envelope));
      };
      const overall = setTimeout(() => {
        fail(Object.assign(new Error("No end within the time allowed"), {
          code: "ETIMEDOUT"
        }));
      }, patience.overall);
      const content = allOrNobody(raw, envelope, to.length, () => {
        handedOver = true;
      });
      connection.on("error", fail);
      connection.connect(fault => {
        if (fault) return fail(fault);
        if (!connection.secure) return finish(notSent("no-tls", ""));
        if (!connection.allowsAuth) return finish(notSent("no-login", ""));
        const {user, password} = sending.server;
        connection.login({
          user,
          pass: password
        }, refusal => {
          if (refusal) return fail(refusal);
          connection.send(envelope, content, (trouble, info) => {
            if (trouble) return fail(trouble);
            const response = shorten(info?.response ?? "", sending.secrets);
            finish(/^250[ -]/.test(info?.response ?? "") ? {
              kind: "sent",
              accepted: to,
              response
            } : {
              kind: "unknown",
              why: "unclear-answer",
              detail: response
            });
          });
        });
      });
    }
    function beforeHandingOver(fault, detail, envelope) {
      const why = reasonOf(fault);
      const first = envelope.rejectedErrors?.[0];
      if (first !== void 0 && why !== "sender-refused") return notSent("recipient-refused", detail, statusOf(first), envelope.rejected ?? []);
      return notSent(why, detail, statusOf(fault));
    }
    function afterHandingOver(fault, detail) {
      const status = statusOf(fault);
      if (fault.code === "EMESSAGE") return status !== null && status >= 400 && status < 600 ? notSent("message-refused", detail, status) : {
        kind: "unknown",
        why: "unclear-answer",
        detail
      };
      return {
        kind: "unknown",
        why: fault.code === "ETIMEDOUT" ? "timeout" : "connection-lost",
        detail
      };
    }
    function sayGoodbye(connection) {
      const leave = setTimeout(() => connection.close(), FAREWELL);
      connection.once("end", () => clearTimeout(leave));
      connection.quit();
    }
    const SUBMISSION = 587;
    const SUBMISSION_TLS = 465;
    const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
    const CONTROL = /[\u0000-\u0020\u007f-\u009f]/;
    function readSmtpUrl(text) {
      const trimmed = text.trim();
      const refuse = (why, secrets = []) => ({
        ok: false,
        why,
        secrets: [ trimmed, ...secrets ].filter(secret => secret !== "")
      });
      const login = loginIn(trimmed);
      if (SIGNS.test(login)) {
        const colon = login.indexOf(":");
        return refuse("encoding", [ login, login.slice(0, Math.max(0, colon)), login.slice(colon + 1) ]);
      }
      if (trimmed === "" || CONTROL.test(trimmed) || !URL.canParse(trimmed)) return refuse("malformed");
      const url = new URL(trimmed);
      const tls = url.protocol === "smtps:" ? "implicit" : url.protocol === "smtp:" ? "starttls" : null;
      if (tls === null) return refuse("scheme");
      const user = decoded(url.username);
      const password = decoded(url.password);
      if (user === null || password === null) return refuse("login", [ url.username, url.password ]);
      const secrets = smtp_url_forms(user, password, url.password);
      if (user === "" || password === "") return refuse("login", secrets);
      if (/[?#]/.test(trimmed) || url.pathname !== "" && url.pathname !== "/") return refuse("options", secrets);
      const literal = url.hostname.startsWith("[");
      const host = literal ? url.hostname.slice(1, -1) : url.hostname;
      if (!literal && !host.split(".").every(label => LABEL.test(label))) return refuse("host", secrets);
      const port = url.port === "" ? tls === "implicit" ? SUBMISSION_TLS : SUBMISSION : Number(url.port);
      if (port === 0) return refuse("port", secrets);
      return {
        ok: true,
        server: {
          host,
          port,
          tls,
          user,
          password
        },
        secrets: [ trimmed, ...secrets ]
      };
    }
    const SIGNS = /[#/?]|%(?![0-9A-Fa-f]{2})/;
    function loginIn(text) {
      const [, rest = ""] = /^[a-z+.-]+:\/\/(.*)$/is.exec(text) ?? [];
      return rest.slice(0, Math.max(0, rest.lastIndexOf("@")));
    }
    function decoded(part) {
      try {
        const text = decodeURIComponent(part);
        return CONTROL.test(text.replaceAll(" ", "")) ? null : text;
      } catch {
        return null;
      }
    }
    function base64(text) {
      return Buffer.from(text, "utf8").toString("base64");
    }
    function smtp_url_forms(user, password, written) {
      return [ password, written, base64(password), base64(`\0${user}\0${password}`), encodeURIComponent(password) ].filter((form, index, all) => form !== "" && all.indexOf(form) === index);
    }
    var external_node_fs_ = __webpack_require__(3024);
    var external_node_os_ = __webpack_require__(8161);
    var external_node_path_ = __webpack_require__(6760);
    function writeEml(name, text) {
      const path = (0, external_node_path_.join)(process.env["RUNNER_TEMP"] || (0, external_node_os_.tmpdir)(), `${name}.eml`);
      (0, external_node_fs_.writeFileSync)(path, text, {
        mode: 384
      });
      return path;
    }
    var runner_inputs = __webpack_require__(2266);
    var log = __webpack_require__(2616);
    const {randomUUID} = process.getBuiltinModule("node:crypto");
    const NOBODY = "posiljatelj@example.invalid";
    function postOf(inputs, tuning = {}) {
      const {smtpUrl, mailFrom} = inputs;
      if (mailFrom !== void 0 && !(0, mail_address.PW)(mailFrom)) {
        const named = /<[^<>]+>/.test(mailFrom);
        throw new runner_inputs.H5("mail-from", "name@example.si", named ? "display-name" : null);
      }
      if (smtpUrl === void 0) return {
        server: null,
        secrets: [],
        from: mailFrom ?? NOBODY,
        tuning
      };
      const reading = readSmtpUrl(smtpUrl);
      for (const secret of reading.secrets) (0, log.dK)(secret);
      if (!reading.ok) throw new runner_inputs.H5("smtp-url", "smtp://user:password@host:587, smtps://user:password@host:465", reading.why === "malformed" ? null : reading.why);
      if (mailFrom === void 0) throw new runner_inputs.H5("mail-from", "name@example.si");
      return {
        server: reading.server,
        secrets: reading.secrets,
        from: mailFrom,
        tuning
      };
    }
    function newMessageId(about, post) {
      const host = post.from.slice(post.from.indexOf("@") + 1);
      return `<${uniquely(about)}@${host.length > 63 ? "ezdrav.invalid" : host}>`;
    }
    function uniquely(about) {
      return [ readably(about), randomUUID().replaceAll("-", "") ].filter(part => part !== "").join(".");
    }
    function readably(about) {
      const named = about.slice(0, 100).split(".");
      return named.filter(part => part !== "").join(".");
    }
    async function postLetter(letter, stamp, post, name) {
      const {server, from, secrets, tuning} = post;
      if (server !== null) return send(letter, {
        ...tuning,
        ...stamp,
        server,
        from,
        secrets
      });
      const text = await (0, eml.eml)(letter, {
        ...stamp,
        from
      });
      if (text === null) return {
        kind: "not-sent",
        why: "address",
        status: null,
        detail: "",
        rejected: []
      };
      return {
        kind: "by-hand",
        path: writeEml(name, text),
        fromKnown: from !== NOBODY
      };
    }
  }),
  1923: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G: () => announcedParts,
      e: () => problemSentences
    });
    var time = __webpack_require__(7674);
    var zone = __webpack_require__(7209);
    function written(at) {
      const local = (0, zone.dE)(at);
      return (0, time.p)(local).ok ? local : `${local}${(0, zone.HA)(at)}`;
    }
    function recordBlock(notice, words) {
      const {urgent, sentAt, to, reference, planDigest} = notice;
      const {sentAt: when, reference: which} = words.recordComments;
      const fields = [ sentAt === null ? `sent-at:  # ${when}` : `sent-at: ${written(sentAt)}`, `recipients: [${to.join(", ")}]`, reference === null ? `reference:  # ${which}` : `reference: "${reference}"`, `plan: ${planDigest}` ];
      const head = urgent ? [ "urgent:", "  notification:" ] : [ "announcement:" ];
      const indent = urgent ? "    " : "  ";
      return [ ...head, ...fields.map(field => `${indent}${field}`) ].join("\n");
    }
    var escaping = __webpack_require__(4391);
    var problem_words = __webpack_require__(9964);
    var letter_parts = __webpack_require__(332);
    var report_language = __webpack_require__(8938);
    function announcedParts(view) {
      const {announced, language} = view;
      const words = (0, report_language.w)(language).announce;
      const {issue, issueTrouble} = announced;
      const place = issue === null ? [] : [ (0, letter_parts.em)(words.issueAt(issue.number)) ];
      const trouble = issueTrouble === null ? [] : [ (0, letter_parts.em)(words.issueTrouble), ...problemSentences(issueTrouble, (0, 
      report_language.w)(view.language)) ];
      return [ ...resultParts(announced.result, view, words), ...trouble, ...place ];
    }
    function resultParts(result, view, words) {
      const {moments} = (0, report_language.w)(view.language);
      const when = at => moments.when(at, view.now);
      const notice = "notice" in result ? words.notices[result.notice] : "";
      switch (result.kind) {
       case "sent":
        {
          const sent = words.sent(notice, addresses(result.to), when(result.at), (0, escaping.TL)(result.messageId));
          const anew = result.notice === "changed-announcement" ? [ (0, letter_parts.em)(words.sentVoid) ] : [];
          return [ (0, letter_parts.em)(sent), ...anew ];
        }

       case "told":
        {
          if (result.withdrawn) return [ (0, letter_parts.em)(words.withdrawalTold(when(result.at))) ];
          const told = result.via === "receipt" ? words.told : words.toldByRecord;
          return [ (0, letter_parts.em)(told(when(result.at), (0, escaping.TL)(result.reference ?? "–"))), ...result.expired === true ? [ (0, 
          letter_parts.em)(words.expired) ] : [] ];
        }

       case "never-announced":
        return [ (0, letter_parts.em)(words.neverAnnounced) ];

       case "by-hand":
        return byHandParts(result, view, words);

       case "not-sent":
        return [ (0, letter_parts.em)(words.notSent(notice, words.refusals[result.why])), ...result.status === null && result.detail === "" ? [] : [ (0, 
        letter_parts.em)(words.server(spaced(result.status, result.detail === "" ? "" : (0, 
        escaping.TL)(result.detail)))) ], ...result.rejected.length === 0 ? [] : [ (0, letter_parts.em)(words.rejected(addresses(result.rejected))) ], ...result.left === null ? [] : [ (0, 
        letter_parts.em)(words.receiptLeft(result.left)) ], (0, letter_parts.em)(words.sendAgain) ];

       case "unknown":
        {
          const {messageId, since} = result;
          const head = result.now ? words.unknown(notice, (0, escaping.TL)(messageId)) : words.earlierUnknown(notice, when(since), (0, 
          escaping.TL)(messageId));
          return [ (0, letter_parts.em)(head), ...lookingParts(result, since, view, words) ];
        }

       case "unconfirmed":
        {
          const head = (0, letter_parts.em)(words.unconfirmed(notice, (0, escaping.TL)(result.messageId)));
          const looking = lookingParts(result, view.now, view, words);
          return [ head, ...problemSentences(result.problem, (0, report_language.w)(view.language)), ...looking ];
        }

       case "failed":
        return [ (0, letter_parts.em)(words.failed[result.at]), ...problemSentences(result.problem, (0, 
        report_language.w)(view.language)) ];

       case "incomplete":
        return [ (0, letter_parts.em)(words.incomplete(notice, result.missing.map(escaping.TL).join(", "))) ];

       case "rival":
        return [ (0, letter_parts.em)(words.rival) ];

       case "same-id":
        {
          const files = result.files.map(escaping.TL).join(", ");
          return [ (0, letter_parts.em)(words.severalWithOneId((0, escaping.TL)(view.announced.id), files)) ];
        }

       case "refused":
        return [ (0, letter_parts.em)(words.refused) ];
      }
    }
    function problemSentences(problem, messages) {
      const {request, status, permission} = problem;
      const words = messages.announce;
      return [ (0, letter_parts.em)(words.problem((0, escaping.TL)(request), spaced(status, (0, 
      problem_words.R)(problem, messages)))), ...permission === void 0 ? [] : [ (0, letter_parts.em)(words.permission((0, 
      escaping.TL)(permission))) ] ];
    }
    function spaced(status, said) {
      return [ status ?? "", said ].filter(part => part !== "").join(" ");
    }
    function addresses(all) {
      return all.map(escaping.TL).join(", ");
    }
    function byHandParts(result, view, words) {
      const {notice, path, to, subject, fromKnown} = result;
      const {announced, letter} = view;
      const {urgent, planDigest} = announced;
      const record = notice === "withdrawal" ? [ (0, letter_parts.em)(words.recordWithdrawal) ] : [ (0, 
      letter_parts.em)(words.recordIt), {
        kind: "block",
        text: recordBlock({
          urgent,
          sentAt: null,
          to,
          reference: null,
          planDigest
        }, words)
      } ];
      return [ (0, letter_parts.em)(words.byHand(words.notices[notice])), (0, letter_parts.em)(words.sendThis((0, 
      escaping.TL)(path), addresses(to), (0, escaping.TL)(subject))), ...fromKnown ? [] : [ (0, 
      letter_parts.em)(words.setSender) ], ...record, ...letter === null ? [] : [ {
        kind: "letter",
        title: words.wholeLetter,
        text: letter
      } ] ];
    }
    function lookingParts({messageId, notice}, sentAt, {announced, to}, words) {
      const {urgent, planDigest} = announced;
      const record = notice === "withdrawal" ? [ (0, letter_parts.em)(words.recordWithdrawal) ] : [ (0, 
      letter_parts.em)(words.ifItArrived), {
        kind: "block",
        text: recordBlock({
          urgent,
          sentAt,
          to,
          reference: messageId,
          planDigest
        }, words)
      } ];
      return [ (0, letter_parts.em)(words.lookForIt((0, escaping.TL)(messageId))), ...record, (0, 
      letter_parts.em)(words.ifItDidNot((0, escaping.TL)(messageId))) ];
    }
  }),
  332: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P_: () => foldedLetter,
      Y1: () => partsHtml,
      _r: () => partsText,
      em: () => sentence
    });
    var _escaping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4391);
    var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8938);
    const LONGEST_LETTER = 2e4;
    function sentence(text) {
      return {
        kind: "sentence",
        text
      };
    }
    function partsText(parts, language) {
      const {quotes} = (0, _language_js__WEBPACK_IMPORTED_MODULE_0__.w)(language);
      const texts = parts.flatMap(part => {
        switch (part.kind) {
         case "heading":
          return [ (0, _escaping_js__WEBPACK_IMPORTED_MODULE_1__.RK)(part.text) ];

         case "sentence":
          return [ (0, _escaping_js__WEBPACK_IMPORTED_MODULE_1__.M_)(part.text, quotes) ];

         case "block":
          return [ lines(part.text).map(line => `    ${(0, _escaping_js__WEBPACK_IMPORTED_MODULE_1__.RK)(line)}`).join("\n") ];

         case "letter":
          return [];
        }
      });
      return `${texts.join("\n")}\n`;
    }
    function partsHtml(parts) {
      const texts = parts.map(part => {
        switch (part.kind) {
         case "heading":
          return `## ${(0, _escaping_js__WEBPACK_IMPORTED_MODULE_1__.js)(part.text)}`;

         case "sentence":
          return (0, _escaping_js__WEBPACK_IMPORTED_MODULE_1__.AO)(part.text);

         case "block":
          return `<pre>${preformatted(part.text)}</pre>`;

         case "letter":
          return foldedLetter(part.title, part.text);
        }
      });
      return `${texts.join("\n\n")}\n`;
    }
    function foldedLetter(title, text) {
      const body = preformatted((0, _escaping_js__WEBPACK_IMPORTED_MODULE_1__.vI)(text, LONGEST_LETTER));
      return `<details><summary>${(0, _escaping_js__WEBPACK_IMPORTED_MODULE_1__.js)(title)}</summary><pre>${body}</pre></details>`;
    }
    function preformatted(text) {
      return lines(text).map(_escaping_js__WEBPACK_IMPORTED_MODULE_1__.js).join("&#10;");
    }
    function lines(text) {
      return text.replace(/\n+$/, "").split("\n");
    }
  })
};

export const id = 5074;

export const ids = [ 5074 ];

export const modules = {
  890: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => giveUpReceipt,
      m: () => notify
    });
    var github_client = __webpack_require__(2544);
    var schemas = __webpack_require__(3619);
    var actors = __webpack_require__(2830);
    var github_name = __webpack_require__(9339);
    var receipts = __webpack_require__(834);
    var times = __webpack_require__(1028);
    async function createReceipt(client, repository, content) {
      const made = await client.send("POST /repos/{owner}/{repo}/deployments", {
        ...(0, github_name.at)(repository),
        ref: content.commit,
        task: `ezdrav:${content.kind}`,
        environment: receipts.En,
        auto_merge: false,
        required_contexts: [],
        production_environment: false,
        transient_environment: true,
        payload: {
          schema: 1,
          intervention: content.interventionId,
          plan: content.planDigest,
          recipients: content.recipients,
          "message-id": content.messageId,
          run: String(content.runId)
        }
      }, schemas.Ikc({
        id: schemas.aig(),
        sha: schemas.euz(content.commit)
      }));
      return made.ok ? {
        ...made,
        value: made.value.id
      } : made;
    }
    function confirmReceipt(client, repository, id) {
      return setStatus(client, repository, id, "success");
    }
    function failReceipt(client, repository, id) {
      return setStatus(client, repository, id, "failure");
    }
    function setStatus(client, repository, id, state) {
      return client.send("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
        ...(0, github_name.at)(repository),
        deployment_id: id,
        state,
        auto_inactive: false
      }, schemas.Ikc({
        state: schemas.euz(state),
        created_at: times.u
      }));
    }
    const Listed = schemas.YOg(schemas.Ikc({
      id: schemas.aig(),
      created_at: times.u,
      payload: schemas.L5J(),
      creator: schemas.mee(actors.C$),
      repository_url: schemas.YjP()
    }));
    const MOST_PAGES = 20;
    async function listReceipts(client, repository, kind, isLast) {
      const all = [];
      let asked = await client.get("GET /repos/{owner}/{repo}/deployments", {
        ...(0, github_name.at)(repository),
        task: `ezdrav:${kind}`,
        per_page: 100
      }, Listed);
      for (let page = 1; asked.ok; page += 1) {
        if (asked.value.some(one => !(0, github_name.lJ)(repository, one.repository_url))) return (0, 
        github_name._2)(asked.request);
        const own = asked.value.filter(({creator}) => creator !== null && (0, receipts.w2)((0, 
        actors.EW)(creator)));
        const read = own.map(({id, created_at: createdAt, payload}) => ({
          id,
          createdAt,
          payload: (0, receipts.Md)(payload)
        }));
        all.push(...read);
        if (asked.next === null || page === MOST_PAGES || read.some(isLast)) return {
          ...asked,
          value: all
        };
        asked = await client.follow(asked.next, asked.request, Listed, repository.id);
      }
      return asked;
    }
    const Statuses = schemas.YOg(schemas.Ikc({
      id: schemas.aig(),
      state: schemas.YjP(),
      created_at: times.u
    }));
    async function readReceiptEnd(client, repository, id) {
      const asked = await client.list("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
        ...(0, github_name.at)(repository),
        deployment_id: id
      }, Statuses, MOST_PAGES);
      if (!asked.ok) return asked;
      const [first] = asked.value.filter(({state}) => state === "success" || state === "failure" || state === "error").toSorted((one, other) => one.id - other.id);
      if (first === void 0) return {
        ...asked,
        value: null
      };
      const {state, created_at} = first;
      return {
        ...asked,
        value: state === "success" ? {
          kind: "delivered",
          at: created_at
        } : {
          kind: "given-up"
        }
      };
    }
    var send_once = __webpack_require__(9600);
    var mailing = __webpack_require__(5079);
    async function notify(client, repository, notice, post, now) {
      const messageId = (0, mailing.tI)(notice.interventionId, post);
      const stamp = {
        messageId,
        date: now
      };
      if (post.server === null) {
        const written = await (0, mailing.fU)(notice.letter, stamp, post, nameOf(notice));
        if (written.kind === "by-hand") return written;
        return {
          kind: "not-sent",
          delivery: undelivered(written),
          left: null
        };
      }
      return client.uninterrupted(() => sendWithReceipt(client, repository, notice, post, stamp));
    }
    async function sendWithReceipt(client, repository, notice, post, stamp) {
      const {messageId, date} = stamp;
      const ledger = receiptLedger(client, repository, contentOf(notice, messageId), notice.since);
      const sent = await (0, send_once.E)(ledger, messageId, date, UNLISTED, async () => {
        const posted = await (0, mailing.fU)(notice.letter, stamp, post, nameOf(notice));
        const delivery = posted.kind === "by-hand" ? NOBODY_TOLD : posted;
        return {
          end: delivery.kind === "not-sent" ? "failed" : delivery.kind,
          delivery
        };
      });
      switch (sent.kind) {
       case "not-claimed":
        return {
          kind: "no-receipt",
          problem: sent.problem
        };

       case "yielded":
        return {
          kind: "rival",
          receipt: String(sent.key)
        };

       case "delivered":
        {
          const {recorded} = sent;
          const {delivery} = sent.delivery;
          const receipt = String(sent.key);
          if (delivery.kind === "unknown") return {
            kind: "unknown",
            messageId,
            receipt,
            delivery
          };
          if (delivery.kind === "not-sent") return {
            kind: "not-sent",
            delivery,
            left: recorded.ok ? null : receipt
          };
          return recorded.ok ? {
            kind: "sent",
            at: recorded.value,
            messageId,
            receipt
          } : {
            kind: "unconfirmed",
            messageId,
            receipt,
            problem: recorded.problem
          };
        }
      }
    }
    const nameOf = ({letter, interventionId}) => `ezdrav-${letter.kind}-${interventionId}`;
    const NOBODY_TOLD = {
      kind: "not-sent",
      why: "protocol",
      status: null,
      detail: "",
      rejected: []
    };
    function undelivered(delivery) {
      return delivery.kind === "not-sent" ? delivery : NOBODY_TOLD;
    }
    function contentOf(notice, messageId) {
      const {kind, commit, interventionId, planDigest, letter, runId} = notice;
      return {
        kind,
        commit,
        interventionId,
        planDigest,
        recipients: letter.to,
        messageId,
        runId
      };
    }
    const UNLISTED = {
      code: "api.malformed",
      request: "GET /repos/{owner}/{repo}/deployments",
      status: 200,
      detail: "the list lacks the receipt just made"
    };
    const BETWEEN = 1e3;
    function receiptLedger(client, repository, content, since) {
      let ended = false;
      return {
        claim: async () => {
          const made = await createReceipt(client, repository, content);
          return made.ok ? made : {
            ...made,
            certain: isRefusal(made.problem)
          };
        },
        attempts: async () => {
          const isLast = ({createdAt}) => createdAt <= since;
          const listed = await listReceipts(client, repository, content.kind, isLast);
          if (!listed.ok) return listed;
          const same = listed.value.filter(({createdAt}) => createdAt > since).filter(({payload}) => payload?.interventionId === content.interventionId).filter(({payload}) => payload?.planDigest === content.planDigest).toSorted((one, other) => one.id - other.id);
          const attempts = [];
          for (const {id, createdAt, payload} of same) {
            const messageId = payload?.messageId ?? "";
            const isOpen = messageId === content.messageId && !ended;
            const read = isOpen ? null : await readReceiptEnd(client, repository, id);
            if (read?.ok === false) return read;
            attempts.push({
              key: id,
              messageId,
              ...endOf(read?.value ?? null, createdAt)
            });
          }
          return {
            ok: true,
            value: attempts
          };
        },
        end: async (id, end) => {
          ended = true;
          const now = client.clock.now();
          if (end === "unknown") return {
            ok: true,
            value: now.known ? now.value : since
          };
          if (end !== "sent") {
            const failed = await failReceipt(client, repository, id);
            return failed.ok ? {
              ok: true,
              value: since
            } : failed;
          }
          const set = await confirmReceipt(client, repository, id);
          return set.ok ? {
            ok: true,
            value: set.value.created_at
          } : set;
        },
        wait: turn => (0, github_client.v)(BETWEEN * turn, client.signal)
      };
    }
    function endOf(end, createdAt) {
      if (end === null) return {
        at: createdAt,
        end: null
      };
      return end.kind === "delivered" ? {
        at: end.at,
        end: "sent"
      } : {
        at: createdAt,
        end: "failed"
      };
    }
    const KINDS = [ "announcement", "notification", "withdrawal" ];
    async function giveUpReceipt(client, repository, messageId) {
      const isMeant = ({payload}) => payload?.messageId === messageId;
      let request = "";
      for (const kind of KINDS) {
        const listed = await listReceipts(client, repository, kind, isMeant);
        if (!listed.ok) return listed;
        request = listed.request;
        const found = listed.value.find(isMeant);
        if (found === void 0) continue;
        const end = await readReceiptEnd(client, repository, found.id);
        if (!end.ok) return end;
        const failed = end.value === null ? await failReceipt(client, repository, found.id) : end;
        if (!failed.ok) return failed;
      }
      return {
        ok: true,
        value: null,
        request,
        next: null
      };
    }
    function isRefusal({status}) {
      return status !== null && [ 400, 401, 403, 404, 409, 410, 422, 429 ].includes(status);
    }
  }),
  2270: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B: () => resultOf
    });
    function resultOf(told, notice, {to, subject}, now) {
      switch (told.kind) {
       case "sent":
        return {
          kind: "sent",
          notice,
          at: told.at,
          messageId: told.messageId,
          to
        };

       case "unconfirmed":
        return {
          ...told,
          notice
        };

       case "unknown":
        {
          const {messageId, receipt} = told;
          return {
            kind: "unknown",
            now: true,
            notice,
            messageId,
            receipt,
            since: now
          };
        }

       case "not-sent":
        {
          const {why, status, detail, rejected} = told.delivery;
          return {
            kind: "not-sent",
            notice,
            why,
            status,
            detail,
            rejected,
            left: told.left
          };
        }

       case "by-hand":
        return {
          ...told,
          notice,
          to,
          subject
        };

       case "no-receipt":
        return {
          kind: "failed",
          at: "receipt",
          problem: told.problem
        };

       case "rival":
        return {
          kind: "rival"
        };
      }
    }
  }),
  5074: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      notifyUrgent: () => notifyUrgent,
      withNotification: () => withNotification
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9466);
    var _github_announcement_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4789);
    var _github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2544);
    var _letters_letter_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7992);
    var _letters_letters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1267);
    var _report_announce_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1923);
    var _report_announce_result_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7290);
    var _report_escaping_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4391);
    var _report_letter_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(332);
    var _rules_evaluate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8149);
    var _gathering_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4345);
    var _mailing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5079);
    var _notifying_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(890);
    var _alone_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1936);
    var _result_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2270);
    var _report_language_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8938);
    const NOTICE = "urgent-notification";
    const TURNS = 4;
    const BETWEEN = 2e3;
    async function notifyUrgent(run, first) {
      const {client, question, inputs} = run;
      const post = (0, _mailing_js__WEBPACK_IMPORTED_MODULE_7__.ss)(inputs, run.tuning);
      const {candidate, solution, facts, repository: state} = first.gathered;
      const unchanged = {
        judgement: first,
        result: null,
        parts: []
      };
      if (candidate === null || state === null) return unchanged;
      const last = await (0, _gathering_js__WEBPACK_IMPORTED_MODULE_6__.XN)(client, question, facts);
      const verdict = (0, _rules_evaluate_js__WEBPACK_IMPORTED_MODULE_5__._)(candidate, solution, last);
      const judgement = {
        verdict,
        gathered: {
          ...first.gathered,
          facts: last
        }
      };
      if (!(0, _alone_js__WEBPACK_IMPORTED_MODULE_10__.t)(verdict) || !last.now.known) return {
        ...unchanged,
        judgement
      };
      const {intervention, planDigest} = candidate;
      const issue = await (0, _github_announcement_issue_js__WEBPACK_IMPORTED_MODULE_0__.kd)(client, question.repository, intervention.id);
      const approvalPage = issue.ok ? issue.value?.url : void 0;
      const letter = (0, _letters_letters_js__WEBPACK_IMPORTED_MODULE_2__.q)(NOTICE, {
        intervention,
        solution,
        planDigest,
        approvalPage
      });
      if (!(0, _letters_letter_js__WEBPACK_IMPORTED_MODULE_11__.D)(letter)) {
        const missing = {
          kind: "incomplete",
          notice: NOTICE,
          missing: letter.missing
        };
        return told(run, judgement, candidate, missing, null);
      }
      const sent = await (0, _notifying_js__WEBPACK_IMPORTED_MODULE_8__.m)(client, question.repository, {
        kind: "notification",
        letter,
        interventionId: intervention.id,
        planDigest,
        commit: state.tip,
        runId: question.runId,
        since: newestDelivery(last.receipts, intervention.id)
      }, post, last.now.value);
      const result = (0, _result_js__WEBPACK_IMPORTED_MODULE_12__.B)(sent, NOTICE, letter, last.now.value);
      return told(run, await judgeAgain(run, judgement, sent), candidate, result, letter);
    }
    function newestDelivery(receipts, id) {
      const known = receipts?.known === true ? receipts.value : [];
      const times = known.filter(({payload}) => payload?.interventionId === id).flatMap(({deliveredAt}) => deliveredAt === null ? [] : [ deliveredAt ]);
      return (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_13__.B9)(Math.max(0, ...times));
    }
    const PASSING = new Set([ "urgent.not-notified", "urgent.unverifiable", "urgent.notified-in-future" ]);
    async function judgeAgain({judge, signal}, before, {kind}) {
      if (kind === "not-sent" || kind === "no-receipt" || kind === "by-hand") return before;
      const turns = kind === "sent" || kind === "rival" ? TURNS : 1;
      for (let turn = 1; ;turn += 1) {
        const judgement = await judge();
        const {reasonCodes} = judgement.verdict;
        const passing = reasonCodes.length > 0 && reasonCodes.every(code => PASSING.has(code));
        if (!passing || turn === turns) return judgement;
        await (0, _github_client_js__WEBPACK_IMPORTED_MODULE_1__.v)(BETWEEN, signal);
      }
    }
    function told({language, question}, judgement, candidate, result, letter) {
      const {intervention, planDigest, path} = candidate;
      const {owner, name} = question.repository;
      const now = judgement.gathered.facts.now;
      const parts = (0, _report_announce_parts_js__WEBPACK_IMPORTED_MODULE_3__.G)({
        announced: {
          id: intervention.id,
          path,
          planDigest,
          urgent: true,
          result,
          issue: null,
          issueTrouble: null
        },
        letter: letter?.text ?? null,
        now: now.known ? now.value : (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_13__.B9)(0),
        language,
        to: letter?.to ?? [],
        repository: `${owner}/${name}`
      });
      return {
        judgement,
        result,
        parts
      };
    }
    function withNotification(conclusion, {result, parts}, language) {
      if (result === null) return conclusion;
      const {quotes} = (0, _report_language_js__WEBPACK_IMPORTED_MODULE_9__.w)(language);
      const message = parts.flatMap(part => part.kind === "sentence" ? [ (0, _report_escaping_js__WEBPACK_IMPORTED_MODULE_14__.M_)(part.text, quotes) ] : []).join(" ");
      const title = (0, _report_language_js__WEBPACK_IMPORTED_MODULE_9__.w)(language).announce.notices[NOTICE];
      const level = (0, _report_announce_result_js__WEBPACK_IMPORTED_MODULE_15__.I)(result) ? "notice" : "error";
      return {
        ...conclusion,
        log: `${(0, _report_letter_parts_js__WEBPACK_IMPORTED_MODULE_4__._r)(parts, language)}\n${conclusion.log}`,
        summary: `${conclusion.summary}\n${(0, _report_letter_parts_js__WEBPACK_IMPORTED_MODULE_4__.Y1)(parts)}`,
        annotations: [ {
          level,
          title,
          message
        }, ...conclusion.annotations ]
      };
    }
  }),
  9600: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => sendOnce
    });
    var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5337);
    const TRIES = 3;
    async function sendOnce(ledger, messageId, now, unlisted, deliver) {
      const claimed = await ledger.claim();
      if (!claimed.ok && claimed.certain) return {
        kind: "not-claimed",
        problem: claimed.problem
      };
      const found = await findOwn(ledger, messageId, claimed.ok ? null : claimed.problem, unlisted);
      if (!found.ok) {
        if (claimed.ok) await ledger.end(claimed.value, "failed");
        return {
          kind: "not-claimed",
          problem: found.problem
        };
      }
      const {own, older} = found.value;
      const before = (0, _state_js__WEBPACK_IMPORTED_MODULE_0__.b)(older, now);
      if (before.kind !== "none") {
        await ledger.end(own.key, "yielded");
        const first = older.find(each => each.messageId === before.messageId) ?? own;
        return {
          kind: "yielded",
          to: before,
          key: first.key
        };
      }
      const delivery = await deliver();
      const recorded = await recordEnd(ledger, own, delivery.end);
      return {
        kind: "delivered",
        key: own.key,
        delivery,
        recorded
      };
    }
    async function findOwn(ledger, messageId, lost, unlisted) {
      for (let turn = 1; ;turn += 1) {
        const listed = await ledger.attempts();
        if (!listed.ok) return listed;
        const at = listed.value.findIndex(each => each.messageId === messageId);
        const own = listed.value[at];
        if (own !== void 0) return {
          ok: true,
          value: {
            own,
            older: listed.value.slice(0, at)
          }
        };
        if (turn === TRIES) return {
          ok: false,
          problem: lost ?? unlisted
        };
        await ledger.wait(turn);
      }
    }
    async function recordEnd(ledger, own, end) {
      for (let turn = 1; ;turn += 1) {
        const set = await ledger.end(own.key, end);
        if (set.ok || turn === TRIES) return set;
        await ledger.wait(turn);
        const listed = await ledger.attempts();
        const is = listed.ok ? listed.value.find(({messageId}) => messageId === own.messageId) : null;
        if (is?.end === end) return {
          ok: true,
          value: is.at
        };
      }
    }
  }),
  5337: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => outboxState
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9466);
    const LONGEST_SENDING = 15 * _calendar_instant_js__WEBPACK_IMPORTED_MODULE_0__.pY;
    function outboxState(attempts, now) {
      const standing = attempts.filter(({end}) => end !== "failed" && end !== "yielded");
      const sent = standing.find(({end}) => end === "sent");
      const unknown = standing.find(({end}) => end === "unknown");
      const [first] = standing;
      const meant = sent ?? unknown ?? first;
      if (meant === void 0) return {
        kind: "none"
      };
      const {messageId, at, end} = meant;
      const isOver = end === null && now - at >= LONGEST_SENDING;
      return {
        kind: end === "sent" ? "sent" : end === "unknown" || isOver ? "unknown" : "claimed",
        messageId,
        at
      };
    }
  }),
  7290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I: () => isSettled
    });
    function isSettled({kind}) {
      return kind === "sent" || kind === "told" || kind === "never-announced";
    }
  })
};

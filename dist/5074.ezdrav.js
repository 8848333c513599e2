export const id = 5074;

export const ids = [ 5074 ];

export const modules = {
  890: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
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
    var mailing = __webpack_require__(5079);
    const TRIES = 3;
    const BETWEEN = 1e3;
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
      const {messageId} = stamp;
      const made = await makeReceipt(client, repository, contentOf(notice, messageId), notice.since);
      if (!made.ok) return {
        kind: "no-receipt",
        problem: made.problem
      };
      const {receipt: number, rival} = made.value;
      const receipt = String(number);
      if (rival !== null) {
        await failReceipt(client, repository, number);
        return {
          kind: "rival",
          receipt: String(rival)
        };
      }
      const posted = await (0, mailing.fU)(notice.letter, stamp, post, nameOf(notice));
      switch (posted.kind) {
       case "sent":
        {
          const confirmed = await notifying_confirm(client, repository, number);
          if (!confirmed.ok) return {
            kind: "unconfirmed",
            messageId,
            receipt,
            problem: confirmed.problem
          };
          return {
            kind: "sent",
            at: confirmed.value,
            messageId,
            receipt
          };
        }

       case "unknown":
        return {
          kind: "unknown",
          messageId,
          receipt,
          delivery: posted
        };

       case "not-sent":
        {
          const failed = await failReceipt(client, repository, number);
          return {
            kind: "not-sent",
            delivery: posted,
            left: failed.ok ? null : receipt
          };
        }

       case "by-hand":
        return posted;
      }
    }
    const nameOf = ({letter, interventionId}) => `ezdrav-${letter.kind}-${interventionId}`;
    function undelivered(delivery) {
      return delivery.kind === "not-sent" ? delivery : {
        kind: "not-sent",
        why: "protocol",
        status: null,
        detail: "",
        rejected: []
      };
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
    async function makeReceipt(client, repository, content, since) {
      const made = await createReceipt(client, repository, content);
      if (!made.ok && isRefusal(made.problem)) return made;
      const seen = await findOwn(client, repository, content, since, made);
      if (!seen.ok && made.ok) await failReceipt(client, repository, made.value);
      return seen;
    }
    async function findOwn(client, repository, content, since, made) {
      for (let turn = 1; ;turn += 1) {
        const listed = await listReceipts(client, repository, content.kind, ({createdAt}) => createdAt <= since);
        if (!listed.ok) return listed;
        const own = listed.value.find(({id, payload}) => made.ok ? id === made.value : payload?.messageId === content.messageId);
        if (own !== void 0) {
          const older = listed.value.filter(({id, createdAt}) => id < own.id && createdAt > since).filter(({payload}) => payload?.interventionId === content.interventionId && payload.planDigest === content.planDigest);
          const rival = await firstAlive(client, repository, older);
          return rival.ok ? {
            ...rival,
            value: {
              receipt: own.id,
              rival: rival.value
            }
          } : rival;
        }
        if (turn === TRIES) return made.ok ? unlisted(listed.request) : made;
        await (0, github_client.v)(BETWEEN * turn, client.signal);
      }
    }
    async function firstAlive(client, repository, receipts) {
      let request = "";
      for (const {id} of receipts.toSorted((one, other) => one.id - other.id)) {
        const end = await readReceiptEnd(client, repository, id);
        if (!end.ok) return end;
        if (end.value?.kind !== "given-up") return {
          ...end,
          value: id
        };
        request = end.request;
      }
      return {
        ok: true,
        value: null,
        request,
        next: null
      };
    }
    function unlisted(request) {
      const detail = "the list lacks the receipt just made";
      return {
        ok: false,
        problem: {
          code: "api.malformed",
          request,
          status: 200,
          detail
        }
      };
    }
    function isRefusal({status}) {
      return status !== null && [ 400, 401, 403, 404, 409, 410, 422, 429 ].includes(status);
    }
    async function notifying_confirm(client, repository, receipt) {
      for (let turn = 1; ;turn += 1) {
        const set = await confirmReceipt(client, repository, receipt);
        if (set.ok) return {
          ...set,
          value: set.value.created_at
        };
        if (turn === TRIES) return set;
        await (0, github_client.v)(BETWEEN * turn, client.signal);
        const end = await readReceiptEnd(client, repository, receipt);
        if (end.ok && end.value?.kind === "delivered") return {
          ...end,
          value: end.value.at
        };
      }
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
    var _letters_letters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5759);
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
  7290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I: () => isSettled
    });
    function isSettled({kind}) {
      return kind === "sent" || kind === "told" || kind === "never-announced";
    }
  })
};

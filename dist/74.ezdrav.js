export const id = 74;

export const ids = [ 74 ];

export const modules = {
  890: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      m: () => notify
    });
    var github_client = __webpack_require__(2544);
    var schemas = __webpack_require__(3619);
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
    var github_repository = __webpack_require__(8328);
    var folding = __webpack_require__(4849);
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
      const {receipt, rival} = made.value;
      if (rival !== null) {
        await failReceipt(client, repository, Number(receipt));
        return {
          kind: "rival",
          receipt: rival
        };
      }
      const posted = await (0, mailing.fU)(notice.letter, stamp, post, nameOf(notice));
      switch (posted.kind) {
       case "sent":
        {
          const confirmed = await notifying_confirm(client, repository, receipt);
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
          const failed = await failReceipt(client, repository, Number(receipt));
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
      const listed = await listReceipts(client, repository);
      if (!listed.ok) {
        if (made.ok) await failReceipt(client, repository, made.value);
        return listed;
      }
      const own = listed.value.find(({payload}) => payload?.messageId === content.messageId);
      if (!made.ok && own === void 0) return made;
      const receipt = made.ok ? String(made.value) : own?.id ?? "";
      const rivals = listed.value.filter(({id, kind, payload, createdAt, creator}) => kind === content.kind && payload?.interventionId === content.interventionId && payload.planDigest === content.planDigest && createdAt > since && (0, 
      folding.z7)(creator) && Number(id) < Number(receipt));
      return {
        ...listed,
        value: {
          receipt,
          rival: rivals.at(-1)?.id ?? null
        }
      };
    }
    function isRefusal({status}) {
      return status !== null && [ 400, 401, 403, 404, 409, 410, 422, 429 ].includes(status);
    }
    async function listReceipts(client, repository) {
      const state = await (0, github_repository.Nu)(client, repository, null);
      if (!state.ok) return state;
      return (0, receipts.gh)(client, repository, state.value.deployments, () => true);
    }
    async function notifying_confirm(client, repository, receipt) {
      for (let turn = 1; ;turn += 1) {
        const set = await confirmReceipt(client, repository, Number(receipt));
        if (set.ok) return {
          ...set,
          value: set.value.created_at
        };
        if (turn === TRIES) return set;
        await (0, github_client.v)(BETWEEN * turn, client.signal);
        const listed = await listReceipts(client, repository);
        const standing = listed.ok ? listed.value.find(({id}) => id === receipt) : void 0;
        const at = standing?.deliveredAt ?? null;
        if (listed.ok && at !== null) return {
          ...listed,
          value: at
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
    var _gathering_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7982);
    var _mailing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5079);
    var _notifying_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(890);
    var _alone_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1936);
    var _result_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2270);
    var _report_language_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9286);
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

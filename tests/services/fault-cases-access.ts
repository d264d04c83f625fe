import { always, type FaultCase, INDEX, kisError, QUOTES, status, xml } from "./fault-case.ts";

/** Keys, approvals, quotas and pace. */
export const ACCESS_FAULTS: readonly FaultCase[] = [
  {
    name: "KRX: key missing",
    source: "krx-openapi",
    code: "key-missing",
    says: /BELLWETHER_KRX_KEY/,
    prepare: (desk) => {
      delete desk.env.BELLWETHER_KRX_KEY;
    },
    asked: 0,
  },
  {
    name: "KRX: key unknown",
    source: "krx-openapi",
    code: "key-unknown",
    says: /does not know the key/,
    prepare: (desk) => {
      desk.env.BELLWETHER_KRX_KEY = "another-key";
    },
  },
  {
    name: "KRX: service not approved",
    source: "krx-openapi",
    code: "key-not-approved",
    says: /sto\/stk_bydd_trd.*not approved.*apply for the service/,
    prank: always(QUOTES, { status: 401, value: { respMsg: "Unauthorized API Call", respCode: "401" } }),
  },
  {
    name: "KRX: key expired",
    source: "krx-openapi",
    code: "key-expired",
    says: /renew it/,
    prank: always(INDEX, { status: 401, value: { respMsg: "Expired Key", respCode: "401" } }),
  },
  {
    name: "KIS: app key unknown",
    source: "kis",
    code: "key-unknown",
    says: /BELLWETHER_KIS_APP_KEY/,
    prepare: (desk) => {
      desk.env.BELLWETHER_KIS_APP_KEY = "another-app-key";
    },
  },
  {
    name: "KIS: token expired twice",
    source: "kis",
    code: "token-refused",
    says: /token has run out/,
    prank: kisError("EGW00123", 500),
    asked: 2,
  },
  {
    name: "KIS: real key on the paper host",
    source: "kis",
    code: "wrong-host",
    says: /real or paper/,
    prank: kisError("EGW02004", 500),
  },
  {
    name: "KIS: secret missing",
    source: "kis",
    code: "key-missing",
    says: /BELLWETHER_KIS_APP_SECRET/,
    prepare: (desk) => {
      delete desk.env.BELLWETHER_KIS_APP_SECRET;
    },
    asked: 0,
  },
  {
    name: "ECOS: key unknown (INFO-100)",
    source: "ecos",
    code: "key-unknown",
    says: /BELLWETHER_ECOS_KEY/,
    prepare: (desk) => {
      desk.env.BELLWETHER_ECOS_KEY = "another-key";
    },
  },
  {
    name: "ECOS: key unknown, error inside the envelope",
    source: "ecos",
    code: "key-unknown",
    says: /ERROR-301/,
    prank: always("/ecos", {
      value: { StatisticSearch: { RESULT: { CODE: "ERROR-301", MESSAGE: "인증키가 유효하지 않습니다." } } },
    }),
  },
  {
    name: "data.go.kr: key not registered, as XML",
    source: "data-go-kr",
    code: "key-unknown",
    says: /not registered/,
    prank: xml(30, "SERVICE_KEY_IS_NOT_REGISTERED_ERROR"),
  },
  {
    name: "data.go.kr: key expired",
    source: "data-go-kr",
    code: "key-expired",
    says: /renew it/,
    prank: xml(31, "DEADLINE_HAS_EXPIRED_ERROR"),
  },
  {
    name: "data.go.kr: access denied",
    source: "data-go-kr",
    code: "key-not-approved",
    says: /not approved/,
    prank: xml(20, "SERVICE_ACCESS_DENIED_ERROR"),
  },
  {
    name: "data.go.kr: day's calls used up",
    source: "data-go-kr",
    code: "quota-used",
    says: /10,000 calls are used up/,
    prank: xml(22, "LIMITED_NUMBER_OF_SERVICE_REQUESTS_EXCEEDS_ERROR"),
  },
  {
    name: "KRX: day's calls used up",
    source: "krx-openapi",
    code: "quota-used",
    says: /midnight in Seoul/,
    prank: always(INDEX, { value: { respMsg: "API call limit exceeded", respCode: "429" } }),
  },
  {
    name: "KRX: 429",
    source: "krx-openapi",
    code: "too-fast",
    says: /asked 4 times/,
    prank: status(INDEX, 429),
    asked: 4,
  },
  {
    name: "KIS: too many calls a second",
    source: "kis",
    code: "too-fast",
    says: /this second/,
    prank: kisError("EGW00201", 500),
    asked: 4,
  },
  {
    name: "KIS: token asked for twice in a minute",
    source: "kis",
    code: "too-fast",
    says: /wait a minute/,
    prank: always("tokenP", { status: 403, value: { error_code: "EGW00133", error_description: "잠시 후" } }),
    asked: 4,
  },
  {
    name: "ECOS: called too often",
    source: "ecos",
    code: "too-fast",
    says: /ERROR-602/,
    prank: always("/ecos", { value: { RESULT: { CODE: "ERROR-602", MESSAGE: "과도한 OpenAPI호출" } } }),
    asked: 4,
  },
];

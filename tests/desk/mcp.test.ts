import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { TOOLS } from "../../src/desk/mcp/tools.ts";
import { build, homeWith } from "../cli/program.ts";
import { WRONG_STORY } from "./open-desk.ts";

const home = homeWith();
let client: Client;

before(async () => {
  build();
  client = new Client({ name: "test", version: "0" });
  const env = { PATH: process.env.PATH ?? "", BELLWETHER_HOME: home.path };
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: ["dist/bellwether.cjs", "mcp"], env }),
  );
});
after(async () => {
  await client.close();
  home.drop();
});

test("every tool is listed with what it takes and gives", async () => {
  const { tools } = await client.listTools();
  assert.deepEqual(
    tools.map(({ name }) => name),
    TOOLS.map(({ name }) => name),
  );
  for (const { inputSchema, outputSchema, description } of tools) {
    assert.equal(inputSchema.type, "object");
    assert.equal(outputSchema?.type, "object");
    assert.ok((description ?? "").length > 30);
  }
});

const call = async (name: string, given: Record<string, unknown>) => {
  const answer = await client.callTool({ name, arguments: given });
  return answer as typeof answer & { structuredContent?: Record<string, never>; content: { text: string }[] };
};

test("check_story finds the one wrong digit", async () => {
  const { structuredContent, content } = await call("check_story", { text: WRONG_STORY });
  assert.match(JSON.stringify(structuredContent), /"contradicted":1/);
  assert.match(content[0]?.text ?? "", /95\.46/);
});

test("read_story says what a story claims", async () => {
  const { structuredContent } = await call("read_story", { text: WRONG_STORY });
  const claims = structuredContent?.claims as never as { measure: string; value: number }[];
  assert.ok(claims.some(({ measure, value }) => measure === "index.close" && value === 4309.63));
});

test("session_facts gives exact values, and those asked for alone", async () => {
  const { structuredContent } = await call("session_facts", { session: "2026-01-02", contains: "KOSPI/index.close" });
  const facts = structuredContent?.facts as never as { id: string; value: number }[];
  assert.deepEqual(
    facts.map(({ id, value }) => [id, value]),
    [["KOSPI/index.close@2026-01-02", 4309.63]],
  );
});

test("explain_fact goes down to the receipts", async () => {
  const { structuredContent, content } = await call("explain_fact", { fact: "KOSPI/index.change_pct@2026-01-02" });
  assert.match(JSON.stringify(structuredContent), /"inputs":\[\{/);
  assert.match(content[0]?.text ?? "", /Korea Exchange/);
});

test("write_close writes in both languages", async () => {
  for (const [language, word] of [
    ["en", "KOSPI"],
    ["ko", "코스피"],
  ] as const) {
    const { content, structuredContent } = await call("write_close", { session: "2026-01-02", language });
    assert.match(content[0]?.text ?? "", new RegExp(word));
    assert.equal(structuredContent?.language, language);
  }
});

test("what a user could mend is a result that says so", async () => {
  const holiday = await call("write_close", { session: "2026-01-01" });
  assert.equal(holiday.isError, true);
  assert.match(holiday.content[0]?.text ?? "", /holiday/);
  const unknown = await call("explain_fact", { fact: "nonsense" });
  assert.equal(unknown.isError, true);
});

import { expect, it } from "vitest";
import { problemPage, quitAddress } from "#electron/problem-page.ts";

const contentOf = (address: string): string =>
  decodeURIComponent(address.slice(address.indexOf(",") + 1));

it("shows the sentence and the folder as text, whatever is in them", () => {
  const page = contentOf(problemPage(`<script>alert("1")</script> & 'more'.`, "/data/<b>ü%20</b>"));
  expect(page).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;more&#39;.");
  expect(page).toContain("/data/&lt;b&gt;ü%20&lt;/b&gt;");
  expect(page).not.toMatch(/<script|<b>/);
  expect(page).toContain(`href="${quitAddress}"`);
});

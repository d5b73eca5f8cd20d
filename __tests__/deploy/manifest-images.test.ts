import { describe, expect, test } from "@jest/globals";
import { repositoryOf, withImages } from "../../src/deploy/manifest-images.js";

const digest = `sha256:${"a".repeat(64)}`;
const images = [{ name: "registry.example.com:5000/acme/api", digest }];

describe("images in manifests", () => {
  test("are set by digest in all documents, comments kept", () => {
    const text = `# the api
apiVersion: apps/v1
kind: Deployment
spec:
  template:
    spec:
      containers:
        - name: api # first
          image: registry.example.com:5000/acme/api:v1
        - name: proxy
          image: haproxy:2.6
---
kind: Service
`;
    expect(withImages(text, images)).toEqual({
      text: text.replace("acme/api:v1", `acme/api@${digest}`),
      named: ["registry.example.com:5000/acme/api"],
    });
  });

  test("of kustomize get a digest in the place of the tag", () => {
    const text = "images:\n  - name: api\n    newName: registry.example.com:5000/acme/api\n    newTag: v1\n";
    expect(withImages(text, images).text).toBe(
      `images:\n  - name: api\n    newName: registry.example.com:5000/acme/api\n    digest: ${digest}\n`,
    );
  });

  test("that an alias stands for are set where it was given its name, once", () => {
    const reference = "registry.example.com:5000/acme/api";
    const text = `x-image: &api ${reference}:v1 # for both\na: {image: *api}\nb:\n  image: *api\nc: {image: &c ${reference}}\n`;
    expect(withImages(text, images)).toEqual({
      text: text
        .replace(`${reference}:v1`, `${reference}@${digest}`)
        .replace(`&c ${reference}`, `&c ${reference}@${digest}`),
      named: [reference],
    });
  });

  test("that are not of the release stay, and so does the text to the byte", () => {
    const text = "a:   {image: other:v1}   # odd\n";
    expect(withImages(text, images)).toEqual({ text, named: [] });
  });

  test("leave every other value as it is written", () => {
    const long = "word ".repeat(30).trim();
    const text = `mode: 0644\nhex: 0x1F\non: yes\nversion: 1.10\nnone: ~\nempty:\ntext: ${long}\nimage: `;
    expect(withImages(`${text}registry.example.com:5000/acme/api:v1\n`, images).text).toBe(
      `${text}registry.example.com:5000/acme/api@${digest}\n`,
    );
  });

  test("leave numbers as they are written also where lines come or go", () => {
    const numbers = "mode: 0644\nid: 12345678901234567890\n0755: -.5e3\nversion: 1.10\n";
    const entry = (more: string) => `images:\n- name: registry.example.com:5000/acme/api\n  ${more}\n`;
    expect(withImages(`${entry("newTag: 0644\n  digest: sha256:1")}---\n${numbers}`, images).text).toBe(
      `${entry(`digest: ${digest}`)}---\n${numbers}`,
    );
  });

  test("in what is no YAML are an error with its place", () => {
    expect(() => withImages("a: [1\nb: 2\n", images)).toThrow(/at line 2, column 1/);
  });

  test.each([
    ["ghcr.io/acme/api:v1", "ghcr.io/acme/api"],
    ["localhost:5000/api", "localhost:5000/api"],
    [`ghcr.io/acme/api:\${TAG:-v1}`, "ghcr.io/acme/api"],
    [`api:v1@${digest}`, "api"],
  ])("%s is of %s", (reference, name) => {
    expect(repositoryOf(reference)).toBe(name);
  });
});

/** A replacement takes what is made of it along: Pulumi deletes those resources first, before it knows their new arguments. */
import { expect, test } from "vitest";
import { literal } from "../support/programs.js";
import { expectExit, type PulumiProject, testProject } from "../support/pulumi.js";

const sizeBytes = 8 * 1024 * 1024;
const fixedPath = "C:\\s\\fixed.vhdx";

/** A layer, a disk beside it, and one whose path only seems to depend on the layer. */
const programOf = (layerPath: string): string => `
const layer = new hcs.Layer("layer", ${literal({ path: layerPath, sourcePath: "C:\\image", onDelete: "retain" })});
const disk = { sizeBytes: ${sizeBytes}, onDelete: "delete" };
new hcs.VirtualDisk("beside", { ...disk, path: pulumi.interpolate\`\${layer.path}.vhdx\` });
new hcs.VirtualDisk("fixed", { ...disk, path: layer.path.apply(() => ${literal(fixedPath)}) });
`;

const identifierOf = async ({ host }: PulumiProject, path: string): Promise<string | undefined> =>
  (await host.getVirtualDiskInformation(path))?.identifier;

test("disks whose paths come from a replaced resource stay, and the one that keeps its path is still known to be ours", async () => {
  const project = await testProject();
  await project.controls.placeFile("C:\\image\\Files\\a.txt");
  await project.controls.placeFile("C:\\s\\readme.txt");
  project.program(programOf("C:\\s\\one"));
  await project.initialise();
  expectExit(await project.up(), 0);
  const paths = ["C:\\s\\one.vhdx", fixedPath];
  const before = await Promise.all(paths.map((path) => identifierOf(project, path)));
  expect(before).not.toContain(undefined);

  project.program(programOf("C:\\s\\two"));
  const moved = expectExit(await project.up(), 0);
  expect(moved.stdout).toContain("+-3 replaced");
  expect(await Promise.all(paths.map((path) => identifierOf(project, path)))).toEqual(before);
  expect((await project.state()).fixed?.outputs?.createdHere).toBe(true);

  expectExit(await project.destroy(), 0);
  expect(await project.host.ledger.list()).toEqual([]);
  expect(await identifierOf(project, fixedPath)).toBeUndefined();
  expect(await identifierOf(project, "C:\\s\\two.vhdx")).toBeUndefined();
  expect(await identifierOf(project, "C:\\s\\one.vhdx"), "a replacement never removes a disk").toBe(before[0]);
});

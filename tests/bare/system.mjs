// A fresh Debian in a folder, debootstrapped from where this machine has its own packages, with the project in it.
import { execFileSync, spawn } from "node:child_process";
import { appendFileSync, copyFileSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../../", import.meta.url));
const run = (command, ...args) =>
  execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], cwd: project });

/** The addresses of Debian's packages that apt uses here, of its releases and of their security updates. */
function mirrors() {
  const lines = run("apt-get", "indextargets", "--format", "$(SITE) $(RELEASE)", "Created-By: Packages").split("\n");
  const release = run("sh", "-c", ". /etc/os-release && echo $VERSION_CODENAME").trim();
  const site = (name) => lines.find((line) => line.endsWith(` ${name}`))?.split(" ")[0];
  return { releases: site(release), security: site(`${release}-security`) };
}

// How this machine reaches npm's registry holds within, too.
const ownAuthorities = "/etc/ssl/certs/ca-certificates.crt";
const registry = () => [`npm_config_registry=${run("npm", "config", "get", "registry").trim()}`,
  `npm_config_cafile=${ownAuthorities}`];

export class System {
  #mounted = [];

  constructor(suite) {
    this.suite = suite;
    this.root = join(project, "build/bare", suite);
  }

  create() {
    this.remove();
    const { releases, security } = mirrors();
    mkdirSync(this.root, { recursive: true });
    run("debootstrap", "--variant=minbase", "--include=ca-certificates,sudo", this.suite, this.root, releases);
    writeFileSync(join(this.root, "etc/apt/sources.list"), [
      `deb ${releases} ${this.suite} main`,
      `deb ${releases} ${this.suite}-updates main`,
      ...(security ? [`deb ${security} ${this.suite}-security main`] : []),
    ].join("\n") + "\n");
    rmSync(join(this.root, "var/lib/apt/lists"), { recursive: true });
    for (const file of ["etc/resolv.conf", "etc/hosts"]) copyFileSync(`/${file}`, join(this.root, file));
    copyFileSync(ownAuthorities, join(this.root, ownAuthorities));
    run("mount", "-t", "proc", "proc", join(this.root, "proc"));
    this.#mounted.push("proc");
    this.chroot("root", "useradd", "--create-home", "--shell", "/bin/bash", "reader");
    appendFileSync(join(this.root, "etc/sudoers"), "reader ALL=(ALL) NOPASSWD: ALL\n");
    const files = run("git", "ls-files", "-co", "--exclude-standard", "-z").split("\0").filter(Boolean);
    for (const name of files.filter((one) => existsSync(join(project, one)))) {
      const to = join(this.root, "home/reader/tokenwatt", name);
      mkdirSync(dirname(to), { recursive: true });
      cpSync(join(project, name), to);
    }
    this.chroot("root", "chown", "-R", "reader:", "/home/reader/tokenwatt");
  }

  #command(user, ...command) {
    const home = user === "root" ? "/root" : `/home/${user}`;
    return ["chroot", ["--userspec", `${user}:${user}`, this.root, "/usr/bin/env", "-i", `HOME=${home}`, `USER=${user}`,
      "LANG=C.UTF-8", "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", ...registry(), ...command]];
  }

  /** Runs a command within to its end; throws with what it printed if that is bad. */
  chroot(user, ...command) {
    return execFileSync(...this.#command(user, ...command),
      { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], maxBuffer: 1 << 26 });
  }

  /** The project's own entry, with these arguments. */
  dev(user, ...args) {
    return this.chroot(user, "/home/reader/tokenwatt/dev", ...args);
  }

  /** The same, without waiting for its end. */
  startDev(user, ...args) {
    return spawn(...this.#command(user, "/home/reader/tokenwatt/dev", ...args), { stdio: ["ignore", "pipe", "pipe"] });
  }

  packages() {
    return this.chroot("root", "dpkg-query", "--show", "--showformat", "${Package}\n").split("\n").filter(Boolean);
  }

  remove() {
    for (const name of this.#mounted.splice(0)) run("umount", "--lazy", join(this.root, name));
    run("rm", "--recursive", "--force", "--one-file-system", this.root);
  }
}

/** Variables of this process's environment, set for a while and then as they were. */
export class Variables {
  private readonly before = new Map<string, string | undefined>();

  /** Sets a variable, or takes it out. */
  set(name: string, value: string | undefined): void {
    if (!this.before.has(name)) {
      this.before.set(name, process.env[name]);
    }
    write(name, value);
  }

  /** Takes out everything that the AWS SDK and the AWS CLI look at. */
  clearAws(): void {
    for (const name of Object.keys(process.env).filter((each) => each.startsWith('AWS_'))) {
      this.set(name, undefined);
    }
  }

  restore(): void {
    for (const [name, value] of this.before) {
      write(name, value);
    }
    this.before.clear();
  }
}

function write(name: string, value: string | undefined): void {
  if (value === undefined) {
    Reflect.deleteProperty(process.env, name);
  } else {
    process.env[name] = value;
  }
}

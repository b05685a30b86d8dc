/** Whether the process is on its way out: readiness falls first, so that nobody sends it anything new. */
export class Drain {
  private leaving = false;

  begin(): void {
    this.leaving = true;
  }

  get isLeaving(): boolean {
    return this.leaving;
  }
}

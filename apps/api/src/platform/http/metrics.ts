import { collectDefaultMetrics, Gauge, Histogram, Registry } from '@prometheus-io/client';

/** Figures of one process, for a scraper. Labels are names of routes and codes, never anything that a person typed. */
export class Metrics {
  readonly registry = new Registry();
  private readonly requests: Histogram<'method' | 'route' | 'status'>;
  private readonly failed: Gauge<'kind'>;

  constructor() {
    collectDefaultMetrics({ register: this.registry });
    this.requests = new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time from a request to the end of its answer.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers: [this.registry],
    });
    this.failed = new Gauge({
      name: 'kalaka_failed_work',
      help: 'Jobs and mails that failed for good and wait for somebody: hub jobs.',
      labelNames: ['kind'],
      registers: [this.registry],
    });
  }

  /** Counted when somebody asks for the figures. */
  failedWork({ jobs, mails }: { jobs: number; mails: number }): void {
    this.failed.set({ kind: 'job' }, jobs);
    this.failed.set({ kind: 'mail' }, mails);
  }

  observe(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status: String(status) }, seconds);
  }
}

import type { PictureJob, PictureMade } from "./picture-job.ts";
import type { PictureWork } from "./picture-work.ts";

/**
 * Several works beside each other, each with a process of its own: a picture that ends one takes none of the others along. A
 * job goes where the fewest wait.
 */
export function createPictureLanes(works: readonly PictureWork[]): PictureWork {
  const lanes = works.map((work) => ({ work, waiting: 0 }));
  return {
    async make(job: PictureJob): Promise<PictureMade> {
      const lane = lanes.reduce((least, one) => (one.waiting < least.waiting ? one : least));
      lane.waiting += 1;
      try {
        return await lane.work.make(job);
      } finally {
        lane.waiting -= 1;
      }
    },
    stop() {
      for (const { work } of lanes) work.stop();
    },
  };
}

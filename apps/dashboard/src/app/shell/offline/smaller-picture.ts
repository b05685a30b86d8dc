/** What shows everything on a screen; a camera writes ten times as much, which takes minutes on a slow line. */
const LONGEST = 2048;
const SMALL_ENOUGH = 600_000;

/** A photo as small as it may be for this; anything else, and what this browser cannot read, stays as it is. */
export async function smallerPicture(file: File): Promise<Blob> {
  if (!/^image\/(jpeg|webp)$/.test(file.type) || file.size <= SMALL_ENOUGH) return file;
  try {
    // The browser turns it upright; the place and the device that a camera writes beside it are left behind here already.
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const share = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
    const canvas = new OffscreenCanvas(Math.round(picture.width * share), Math.round(picture.height * share));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const smaller = await canvas.convertToBlob({ type: file.type, quality: 0.85 });
    return smaller.type === file.type && smaller.size < file.size ? smaller : file;
  } catch {
    return file;
  }
}

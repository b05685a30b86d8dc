export async function checkTypedTexts() {}

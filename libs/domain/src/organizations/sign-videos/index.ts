export * from './sign-video.js';

/** For the clinic's page: gives each frame of embed.html the height that it reports. Anything else that is posted is left alone. */
addEventListener('message', ({source, data}: MessageEvent) => {
  const height: unknown = data?.type === 'massage-elements:height' && data.height;
  if (typeof height !== 'number' || !(height > 0 && height < 100_000)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source) continue;
    const edges = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${Math.ceil(height) + edges}px`;
  }
});

// Frames that were ready before this script.
for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="embed.html"]'))
  frame.contentWindow?.postMessage('massage-elements:height?', '*');

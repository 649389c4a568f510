/**
 * Makes an RSA key pair with the browser's own means (Web Crypto). The private half is saved as a file and leaves the
 * browser no other way; the public half is what the call returns.
 */
class KeyMaker extends HTMLElement {
  async make(file: string): Promise<string> {
    const pair = await crypto.subtle.generateKey(
      { name: 'RSASSA-PKCS1-v1_5', modulusLength: 3072, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' },
      true,
      ['sign', 'verify'],
    );
    const [privateHalf, publicHalf] = await Promise.all([
      crypto.subtle.exportKey('pkcs8', pair.privateKey),
      crypto.subtle.exportKey('spki', pair.publicKey),
    ]);
    save(file, pem('PRIVATE KEY', privateHalf));
    return pem('PUBLIC KEY', publicHalf);
  }
}

function pem(label: string, der: ArrayBuffer): string {
  const base64 = btoa(String.fromCharCode(...new Uint8Array(der)));
  const lines = base64.match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

function save(file: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/x-pem-file' }));
  link.download = file;
  link.click();
  URL.revokeObjectURL(link.href);
}

customElements.define('key-maker', KeyMaker);

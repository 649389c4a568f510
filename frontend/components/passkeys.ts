/** Talks to the browser about passkeys, in the JSON of WebAuthn level 3, which not every browser reads and writes by itself. */

const bytes = (text: string): ArrayBuffer => {
  const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0)).buffer;
};

const text = (buffer: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

const known = (list: { id: string; type: PublicKeyCredentialType; transports?: AuthenticatorTransport[] }[] = []) =>
  list.map((each) => ({ ...each, id: bytes(each.id) }));

const common = (credential: PublicKeyCredential) => ({
  id: credential.id,
  rawId: text(credential.rawId),
  type: credential.type,
  authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
  clientExtensionResults: credential.getClientExtensionResults(),
});

/** Makes a passkey. Answers nothing where the person cancelled, or the device has none to make. */
async function create(json: string): Promise<string> {
  const options = JSON.parse(json);
  try {
    const made = (await navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        user: { ...options.user, id: bytes(options.user.id) },
        excludeCredentials: known(options.excludeCredentials),
      },
    })) as PublicKeyCredential | null;
    if (!made) return '';
    const response = made.response as AuthenticatorAttestationResponse;
    return JSON.stringify({
      ...common(made),
      response: {
        attestationObject: text(response.attestationObject),
        clientDataJSON: text(response.clientDataJSON),
        transports: response.getTransports ? response.getTransports() : [],
      },
    });
  } catch {
    return '';
  }
}

/** Asks for a passkey. Answers nothing where the person cancelled, or has none. */
async function get(json: string): Promise<string> {
  const options = JSON.parse(json);
  try {
    const given = (await navigator.credentials.get({
      publicKey: { ...options, challenge: bytes(options.challenge), allowCredentials: known(options.allowCredentials) },
    })) as PublicKeyCredential | null;
    if (!given) return '';
    const response = given.response as AuthenticatorAssertionResponse;
    return JSON.stringify({
      ...common(given),
      response: {
        authenticatorData: text(response.authenticatorData),
        clientDataJSON: text(response.clientDataJSON),
        signature: text(response.signature),
        userHandle: response.userHandle ? text(response.userHandle) : undefined,
      },
    });
  } catch {
    return '';
  }
}

Object.assign(window, { portalPasskeys: { create, get } });

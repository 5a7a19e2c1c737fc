/** The person of the scenes: of a role that needs a second factor by then, and has none yet. */
export const sceneEmail = 'scene@example.org'

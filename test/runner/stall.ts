/**
 * How long a test may go on, in milliseconds, before it counts as stalled. No machine is that slow;
 * COGNITO_MFA_TEST_STALL says otherwise.
 */
export const stallMs = Number(process.env['COGNITO_MFA_TEST_STALL'] ?? 120_000);

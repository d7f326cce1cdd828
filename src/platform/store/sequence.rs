//! Who writes here, and which sequence number comes next.
//!
//! Numbers are allotted inside the transaction that uses them, so two tabs never get the same. A
//! number is never used twice, even after its event was cleared or set aside: the event may live
//! on in a backup. What was used is the last key of the device, or the floor in `meta` where that
//! is higher.

use practice::log::{DeviceId, EventKey};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbCursor, IdbCursorDirection, IdbKeyRange};

use super::{
    error::StoreError,
    record::pair,
    schema::{EVENTS, META},
    transaction::{Transaction, result_of},
};
use crate::platform::random;

/// The last sequence number that is exact in JavaScript: 2^53 - 1.
pub(super) const LAST: u64 = (1 << 53) - 1;

const DEVICE: &str = "device";
const FLOOR: &str = "floor";

/// The id of this browser profile, made and stored where there is none.
pub(super) async fn device(transaction: &Transaction) -> Result<DeviceId, StoreError> {
    match known_device(transaction).await? {
        Some(device) => Ok(device),
        None => new_device(transaction),
    }
}

/// The id of this browser profile, if it has one already.
pub(super) async fn known_device(
    transaction: &Transaction,
) -> Result<Option<DeviceId>, StoreError> {
    let device = meta(transaction, DEVICE).await?.as_string();
    Ok(device.filter(|id| !id.is_empty()).map(DeviceId))
}

/// The keys of the next `count` events of this device. They are taken when events are stored
/// under them in the same transaction.
pub(super) async fn allot(
    transaction: &Transaction,
    count: usize,
) -> Result<Vec<EventKey>, StoreError> {
    let device = device(transaction).await?;
    let used = used(transaction, &device).await?;
    let count = count as u64;
    // Only a forged backup can have used up the numbers; writing goes on under another name.
    let (device, used) = match used.checked_add(count) {
        Some(last) if last <= LAST => (device, used),
        _ => (new_device(transaction)?, 0),
    };
    Ok((1..=count).map(|n| EventKey { device: device.clone(), seq: used + n }).collect())
}

/// Remembers which numbers are used, before events are taken away.
pub(super) async fn raise_floor(transaction: &Transaction) -> Result<(), StoreError> {
    let device = device(transaction).await?;
    let used = used(transaction, &device).await?;
    put_meta(transaction, FLOOR, &JsValue::from_f64(used as f64))
}

fn new_device(transaction: &Transaction) -> Result<DeviceId, StoreError> {
    let device = random::device_id();
    put_meta(transaction, DEVICE, &JsValue::from(&device.0))?;
    put_meta(transaction, FLOOR, &JsValue::from_f64(0.0))?;
    Ok(device)
}

/// The highest number that this device has used, 0 where there is none.
async fn used(transaction: &Transaction, device: &DeviceId) -> Result<u64, StoreError> {
    let floor = meta(transaction, FLOOR).await?;
    let last = last_key(transaction, device).await?;
    Ok(number(&floor).max(number(&last)))
}

/// The second half of the device's last key, or `undefined`.
async fn last_key(transaction: &Transaction, device: &DeviceId) -> Result<JsValue, StoreError> {
    let from_js = |thrown: JsValue| StoreError::from_js(&thrown);
    let range = IdbKeyRange::bound(&pair(&device.0, 0), &pair(&device.0, LAST)).map_err(from_js)?;
    let request = transaction
        .store(EVENTS)?
        .open_key_cursor_with_range_and_direction(&range, IdbCursorDirection::Prev);
    let cursor = result_of(request).await?;
    if cursor.is_null() || cursor.is_undefined() {
        return Ok(JsValue::UNDEFINED);
    }
    let key = cursor.unchecked_into::<IdbCursor>().key().map_err(from_js)?;
    Ok(js_sys::Array::from(&key).get(1))
}

#[expect(clippy::cast_possible_truncation, reason = "a cast from float to integer saturates")]
fn number(value: &JsValue) -> u64 {
    (value.as_f64().unwrap_or(0.0) as u64).min(LAST)
}

async fn meta(transaction: &Transaction, key: &str) -> Result<JsValue, StoreError> {
    result_of(transaction.store(META)?.get(&key.into())).await
}

fn put_meta(transaction: &Transaction, key: &str, value: &JsValue) -> Result<(), StoreError> {
    let put = transaction.store(META)?.put_with_key(value, &key.into());
    put.map(drop).map_err(|thrown| StoreError::from_js(&thrown))
}

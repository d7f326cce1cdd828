//! The Chinese text engine: segmentation and readings.

import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../../knowledge/index.js';
import { textPlan } from '../plans.js';

const records = (body: string): readonly PlanRecord[] =>
  textPlan(`KẾ HOẠCH\nPhòng chống thiên tai tỉnh Cà Mau năm 2026\n\n${body}`).records;

describe('what stands below whom a section of tasks charges', () => {
  it('is that agency’s to do, below its heading and below the line that hands the work on', () => {
    const [dike, drill, boats, sirens] = records(
      'I. NHIỆM VỤ CỤ THỂ\n\n1. Sở Nông nghiệp và Môi trường\n\n- Kiểm tra 12 km đê biển trước ngày 30/4/2026.\n\n- Chủ trì, phối hợp với Công an tỉnh diễn tập ứng phó bão.\n\n2. Phương tiện\n\na) Giao Ban Quản lý cảng cá Sông Đốc:\n\n- Rà soát 140 tàu, thuyền;\n\nb) Lắp đặt 15 còi báo động.',
    );
    expect(dike).toMatchObject({ type: 'duty', leads: ['Sở Nông nghiệp và Môi trường'], leadBasis: 'assigned' });
    expect(drill).toMatchObject({ leads: ['Sở Nông nghiệp và Môi trường'], coordinators: ['Công an tỉnh'] });
    expect(boats).toMatchObject({ type: 'duty', leads: ['Ban Quản lý cảng cá Sông Đốc'] });
    expect(sirens).toMatchObject({ type: 'task', leads: [] });
  });

  it('is nobody’s where the heading only says what the tasks are about', () => {
    const [open, train] = records(
      'I. NHIỆM VỤ\n\n1. Cơ quan nhà nước\n\n- Công khai bản đồ ngập lụt.\n\n2. Nâng cao năng lực Sở Nông nghiệp và Môi trường\n\n- Tập huấn 40 cán bộ.',
    );
    expect(open).toMatchObject({ type: 'task', leads: [] });
    expect(train).toMatchObject({ type: 'task', leads: [] });
  });
});

describe('a sentence behind a topic', () => {
  it('charges its own subject, among tasks and below them', () => {
    const [task, report] = records(
      'I. NHIỆM VỤ\n\n1. Công tác hậu cần: Sở Công Thương chủ trì, phối hợp với Sở Tài chính dự trữ 500 tấn gạo, xong trước ngày 30/6/2026.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Chế độ báo cáo: Các sở, ngành báo cáo tháng trước ngày 20 gửi Sở Nông nghiệp và Môi trường.',
    );
    expect(task).toMatchObject({ type: 'duty', leads: ['Sở Công Thương'], coordinators: ['Sở Tài chính'] });
    expect(report).toMatchObject({ type: 'duty', leads: ['Các sở, ngành'], coordinators: [] });
    expect(report?.deadline?.parts).toMatchObject([{ kind: 'recurrence', recurrence: 'monthly' }]);
  });

  it('charges nobody whom the words behind it do not open with', () => {
    const [task] = records('I. NHIỆM VỤ\n\n1. Thông tin: Xây dựng chuyên mục phòng tránh bão của Sở Y tế.');
    expect(task).toMatchObject({ type: 'task', leads: [] });
  });
});

describe('an item below the heading of several', () => {
  it('charges the one that it opens with, clause by clause', () => {
    const duties = records(
      'I. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế, Sở Xây dựng\n\n- Sở Y tế chuẩn bị thuốc; Sở Xây dựng kiểm tra 12 cây cầu.\n\n- Trực ban 24/24 giờ.\n\n2. Các phòng thuộc Sở\n\n- Văn phòng chuẩn bị hậu cần.',
    );
    expect(duties.map(({ title, leads }) => [title, leads])).toEqual([
      ['Sở Y tế chuẩn bị thuốc', ['Sở Y tế']],
      ['Sở Xây dựng kiểm tra 12 cây cầu.', ['Sở Xây dựng']],
      ['Trực ban 24/24 giờ.', ['Sở Y tế', 'Sở Xây dựng']],
      ['Văn phòng chuẩn bị hậu cần.', ['Văn phòng']],
    ]);
  });
});

describe('names in front of a colon', () => {
  it('are charged with parts that are numbered on one line', () => {
    const [duty] = records(
      'I. NHIỆM VỤ\n\n1. Sở Xây dựng: (i) rà soát 14 nút giao; (ii) sửa chữa 35 km đường trước 30/9/2026.',
    );
    expect(duty).toMatchObject({ type: 'duty', leads: ['Sở Xây dựng'], deadline: { text: 'trước 30/9/2026' } });
  });

  it('end in front of the ground they act on, and may be an office in capitals', () => {
    const [all, teachers, deputy] = records(
      'I. TỔ CHỨC THỰC HIỆN\n\n1. Các sở, ban, ngành theo chức năng, nhiệm vụ được giao có trách nhiệm lồng ghép nội dung kế hoạch.\n\n2. GVCN các lớp: quản lý học sinh.\n\n3. Đ/c Phó Trưởng ban Thường trực - Giám đốc Sở Xây dựng trực tiếp chỉ đạo thực hiện.',
    );
    expect(all?.leads).toEqual(['Các sở, ban, ngành']);
    expect(teachers?.presumed[0]).toEqual({ role: 'lead', agency: 'GVCN các lớp' });
    expect(deputy?.leads).toEqual(['Đ/c Phó Trưởng ban Thường trực - Giám đốc Sở Xây dựng']);
  });

  it('are all charged where a semicolon parts them, and people as who may be', () => {
    const [both, herders, chief] = records(
      'I. TỔ CHỨC THỰC HIỆN\n\n1. Đội Quản lý mạng; Trạm Bơm số 2: trực 24/24 giờ.\n\n2. Người chăn nuôi: chấp hành tiêm phòng.\n\n3. Ông Trần Văn Bình - Phó Giám đốc: phụ trách chung.',
    );
    expect(both?.leads).toEqual(['Đội Quản lý mạng', 'Trạm Bơm số 2']);
    expect(herders).toMatchObject({ leads: [], presumed: [{ role: 'lead', agency: 'Người chăn nuôi' }, {}] });
    expect(chief?.leads).toEqual(['Ông Trần Văn Bình - Phó Giám đốc']);
  });
});

describe('a heading of joint work', () => {
  it('names with whom all below it is done, beside the agency above', () => {
    const duties = records(
      'I. TỔ CHỨC THỰC HIỆN\n\n1. Công an tỉnh\n\na) Phối hợp với Sở Giáo dục và Đào tạo:\n\n- Tuyên truyền tại 50 trường.\n\nb) Công tác khác:\n\n- Tuần tra ban đêm.',
    );
    expect(duties.map(({ leads, coordinators }) => [leads, coordinators])).toEqual([
      [[], ['Công an tỉnh', 'Sở Giáo dục và Đào tạo']],
      [['Công an tỉnh'], []],
    ]);
  });
});
